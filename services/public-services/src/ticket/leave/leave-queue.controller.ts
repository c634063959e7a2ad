import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TicketLeftV1 } from '@rakor/contracts';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ISSUERS } from '../../edge/roles.js';
import { TicketChanges } from '../ticket.changes.js';
import { TicketView } from '../ticket.view.js';

@ApiTags('tickets')
@Controller('v1/regions/:region/tickets/:id/leave')
export class LeaveQueueController {
  constructor(private readonly changes: TicketChanges) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'The visitor goes away' })
  @ApiOkResponse({ type: TicketView })
  leave(@Context() context: RequestContext, @Param('id', KnownId) ticketId: string): Promise<TicketView> {
    return this.changes.take(context, ticketId, TicketLeftV1, (ticket, now) => ticket.leave(now));
  }
}
