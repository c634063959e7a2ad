import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ISSUERS } from '../../edge/roles.js';
import { NumberView } from '../../ticket/issue/issue-ticket.controller.js';
import { ArriveHandler } from './arrive.handler.js';

@ApiTags('bookings')
@Controller('v1/regions/:region/bookings/:id/arrive')
export class ArriveController {
  constructor(private readonly handler: ArriveHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'The visitor is there, and gets a number: on time, a place in the line as if half an hour before the slot' })
  @ApiOkResponse({ type: NumberView })
  arrive(@Context() context: RequestContext, @Param('id', KnownId) bookingId: string): Promise<NumberView> {
    return this.handler.execute(context, { bookingId });
  }
}
