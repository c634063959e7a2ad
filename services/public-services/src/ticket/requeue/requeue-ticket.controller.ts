import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TicketRequeuedV1 } from '@rakor/contracts';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ISSUERS } from '../../edge/roles.js';
import { TicketChanges } from '../ticket.changes.js';
import { TicketView } from '../ticket.view.js';

@ApiTags('tickets')
@Controller('v1/regions/:region/tickets/:id/requeue')
export class RequeueTicketController {
  constructor(private readonly changes: TicketChanges) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'Whoever missed the call is back: into the line again, behind those who are there' })
  @ApiOkResponse({ type: TicketView })
  requeue(@Context() context: RequestContext, @Param('id', KnownId) ticketId: string): Promise<TicketView> {
    return this.changes.take(context, ticketId, TicketRequeuedV1, (ticket, now) => ticket.requeue(now));
  }
}
