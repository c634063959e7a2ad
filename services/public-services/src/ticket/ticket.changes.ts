import { Injectable } from '@nestjs/common';
import type { EventClass, Sequenced } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { CounterRepository } from '../counter/counter.repository.js';
import { QueueRepository } from '../queue/queue.repository.js';
import type { Ticket } from './ticket.js';
import { TicketRepository } from './ticket.repository.js';
import { type TicketView, viewOf } from './ticket.view.js';

/** The steps of a ticket that are taken away from its counter: load, decide, save, announce. A verb brings its decision. */
@Injectable()
export class TicketChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: QueueRepository,
    private readonly tickets: TicketRepository,
    private readonly counters: CounterRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFound, and what `decide` throws */
  async take<E extends Sequenced>(
    context: RequestContext,
    ticketId: string,
    type: EventClass<E>,
    decide: (ticket: Ticket, now: Date) => E,
  ): Promise<TicketView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { queueId } = await this.tickets.get(tx, ticketId);
      const queue = await this.queues.getForUpdate(tx, queueId);
      const ticket = await this.tickets.of(tx, queue, ticketId);
      const { counterId, status } = ticket;
      const fact = decide(ticket, this.clock.now());

      await this.tickets.save(tx, ticket);
      // Who was called and goes away leaves the counter free; who was held has left it free before.
      if (counterId !== null && status === 'called') await this.counters.free(tx, queue, counterId);
      await tx.outbox.add(type, fact);
      return viewOf(ticket);
    });
  }
}
