import { Injectable } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { anybodyIn } from '../../edge/anybody.js';
import { QueueRepository } from '../../queue/queue.repository.js';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { standingOf } from '../survey.js';
import type { SurveyView } from './survey.view.js';

/** Reads what a ticket's survey is about, and whether it is still to be answered: by the id on the ticket, and nothing of what was answered. */
@Injectable()
export class SurveyReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketRepository,
    private readonly queues: QueueRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFound */
  read(region: string, ticketId: string): Promise<SurveyView> {
    return this.unitOfWork.read(anybodyIn(region), async (tx) => {
      const ticket = await this.tickets.get(tx, ticketId);
      const { placeName } = await this.queues.get(tx, ticket.queueId);
      const { number, serviceName, institutionName, date } = ticket;
      const standing = standingOf(ticket, await this.isAnswered(tx, ticketId), this.clock.now());
      return { number, placeName, serviceName, institutionName, date, standing };
    });
  }

  private async isAnswered({ manager, context }: ReadTransaction, ticketId: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>('select from survey where region = $1 and ticket_id = $2', [context.region, ticketId]);
    return rows.length > 0;
  }
}
