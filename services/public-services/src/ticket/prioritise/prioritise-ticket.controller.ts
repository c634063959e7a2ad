import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TicketPrioritisedV1 } from '@rakor/contracts';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { OFFICERS } from '../../edge/roles.js';
import { TicketChanges } from '../ticket.changes.js';
import { TicketView } from '../ticket.view.js';

export class PrioritiseTicket {
  /** What the officer saw, for whoever asks later. */
  @Text(500) reason!: string;
}

@ApiTags('tickets')
@Controller('v1/regions/:region/tickets/:id/prioritise')
export class PrioritiseTicketController {
  constructor(private readonly changes: TicketChanges) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Put somebody among those who are called first, and say why; the reason is kept' })
  @ApiOkResponse({ type: TicketView })
  prioritise(
    @Context() context: RequestContext,
    @Param('id', KnownId) ticketId: string,
    @Body() { reason }: PrioritiseTicket,
  ): Promise<TicketView> {
    return this.changes.take(context, ticketId, TicketPrioritisedV1, (ticket, now) => ticket.prioritise(reason, context.actorId, now));
  }
}
