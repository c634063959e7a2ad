import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { TICKET_READERS } from '../../edge/roles.js';
import { TicketRepository } from '../ticket.repository.js';
import { TicketView, viewOf } from '../ticket.view.js';

@ApiTags('tickets')
@Controller('v1/regions/:region/tickets/:id')
export class ShowTicketController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketRepository,
  ) {}

  @Get()
  @Access({ roles: TICKET_READERS })
  @ApiOperation({ summary: 'One ticket' })
  @ApiOkResponse({ type: TicketView })
  show(@Context() context: RequestContext, @Param('id', KnownId) ticketId: string): Promise<TicketView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.tickets.get(tx, ticketId)));
  }
}
