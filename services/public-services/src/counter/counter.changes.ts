import { Injectable } from '@nestjs/common';
import { type EventClass, type Sequenced, TicketCalledV1, TicketRecalledV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { AnnouncementRepository } from '../hall/announcement.repository.js';
import type { Queue } from '../queue/queue.js';
import { QueueRepository } from '../queue/queue.repository.js';
import type { AtCounter, Ticket } from '../ticket/ticket.js';
import { TicketRepository } from '../ticket/ticket.repository.js';
import type { Counter } from './counter.js';
import { CounterRepository } from './counter.repository.js';
import { type CounterStepView, stepViewOf } from './counter.view.js';

/** Everything that stands before an officer. The queue is locked: whatever is done at a place's counters is done one after another. */
export interface Desk {
  readonly tx: Transaction;
  readonly queue: Queue;
  readonly counter: Counter;
  readonly now: Date;
}

/** An event with its fact. */
export interface Announcement<E extends Sequenced = Sequenced> {
  readonly type: EventClass<E>;
  readonly fact: E;
}

export function announcing<E extends Sequenced>(type: EventClass<E>, fact: E): Announcement {
  return { type, fact };
}

/** What the hall is told of, at once and in this order. */
const CALLS: readonly EventClass[] = [TicketCalledV1, TicketRecalledV1];

/** The steps that are taken at a counter: load, decide, save, announce. A verb brings its decision. */
@Injectable()
export class CounterChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: QueueRepository,
    private readonly tickets: TicketRepository,
    private readonly counters: CounterRepository,
    private readonly hall: AnnouncementRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * With the queue of the counter locked.
   * @param look at the counter before that: what is refused already then keeps nobody else waiting
   * @throws CounterNotFound, and what `look` and `work` throw
   */
  async at<T>(
    context: RequestContext,
    counterId: string,
    work: (desk: Desk) => Promise<T>,
    look: (tx: Transaction, counter: Counter) => Promise<void> = async () => undefined,
  ): Promise<T> {
    return this.unitOfWork.run(context, async (tx) => {
      const seen = await this.counters.get(tx, counterId);
      await look(tx, seen);
      const queue = await this.queues.getForUpdate(tx, seen.queueId);
      const counter = await this.counters.of(tx, queue, counterId);
      return work({ tx, queue, counter, now: this.clock.now() });
    });
  }

  /** A step with whom the counter has called or serves. @throws CounterNotFound, CounterClosed, NotYourCounter, NobodyAtCounter */
  async withItsTicket(
    context: RequestContext,
    counterId: string,
    decide: (ticket: Ticket, here: AtCounter, desk: Desk) => Announcement | Promise<Announcement>,
  ): Promise<CounterStepView> {
    return this.at(context, counterId, async (desk) => {
      const { tx, queue, counter } = desk;
      const ticket = await this.tickets.of(tx, queue, counter.mustHaveSomebody(context.actorId));
      const announcement = await decide(ticket, counter.mustBeOf(context.actorId), desk);
      return this.keep(desk, ticket, announcement);
    });
  }

  /** Stores what a step has made of a ticket, and whether the counter still has it; and announces it, a call in the hall too. */
  async keep({ tx, queue, counter, now }: Desk, ticket: Ticket, { type, fact }: Announcement): Promise<CounterStepView> {
    counter.has(ticket.status === 'called' || ticket.status === 'serving' ? ticket.id : null);
    await this.tickets.save(tx, ticket);
    await this.counters.save(tx, counter);
    await tx.outbox.add(type, fact);
    if (CALLS.includes(type)) await this.hall.say(tx, queue, ticket, { counterName: counter.name, at: now });
    return stepViewOf(counter, ticket);
  }
}
