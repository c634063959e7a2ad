import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { TicketView } from '../../ticket/ticket.view.js';
import { LookAtTicketHandler } from './look-at-ticket.handler.js';

/** A POST, because each look leaves a trace. */
@ApiTags('record grants')
@Controller('v1/regions/:region/tickets/:id/look')
export class LookAtTicketController {
  constructor(private readonly handler: LookAtTicketHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ['province-admin'], reach: 'province' })
  @ApiOperation({ summary: 'A province looks at a ticket of its regency, by a grant that is in force; the look is logged and announced' })
  @ApiOkResponse({ type: TicketView })
  look(@Context() context: RequestContext, @Param('id', KnownId) ticketId: string): Promise<TicketView> {
    return this.handler.execute(context, { ticketId });
  }
}
