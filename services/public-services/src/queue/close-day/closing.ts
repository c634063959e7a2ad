import { Injectable } from '@nestjs/common';
import { CounterClosedV1, QueueDayClosedV1, TicketExpiredV1, TicketFinishedV1, TicketNoShowV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import type { Counter } from '../../counter/counter.js';
import { CounterRepository } from '../../counter/counter.repository.js';
import { FiguresReader } from '../../figures/figures.reader.js';
import { HandingOver } from '../../guest-case/hand-over/handing-over.js';
import type { AtCounter, Ticket } from '../../ticket/ticket.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { DayPlanner } from '../day.planner.js';
import type { Queue } from '../queue.js';
import { QueueRepository } from '../queue.repository.js';

/** Ends the day of a queue that is locked: no more numbers, counters shut, and an end for everybody who is in the house, as the place's policy says. */
@Injectable()
export class Closing {
  constructor(
    private readonly queues: QueueRepository,
    private readonly tickets: TicketRepository,
    private readonly counters: CounterRepository,
    private readonly figures: FiguresReader,
    private readonly places: PlaceRepository,
    private readonly planner: DayPlanner,
    private readonly handingOver: HandingOver,
  ) {}

  /** @throws QueueNotOpen */
  async close(tx: Transaction, queue: Queue, now: Date): Promise<void> {
    const date = queue.today();
    // First: whoever is being given a number now is found below, or gets none.
    await this.queues.stopNumbers(tx, queue.id, date);
    if (queue.policy.endOfDay === 'expire') await this.sendHome(tx, queue, now);
    const place = await this.places.get(tx, queue.id);
    const closed = queue.closeDay(await this.tickets.countsOf(tx, queue.id, date), place, now);

    queue.rest(await this.planner.nextLook(tx, place, now));
    await this.queues.save(tx, queue);
    await this.figures.keepDay(tx, queue, date);
    await tx.outbox.add(QueueDayClosedV1, closed);
  }

  private async sendHome(tx: Transaction, queue: Queue, now: Date): Promise<void> {
    const open = await this.counters.openOf(tx, queue);
    const counters = new Map(open.map((counter) => [counter.id, counter]));
    for (const ticket of await this.tickets.inside(tx, queue)) {
      const counter = ticket.counterId === null ? undefined : counters.get(ticket.counterId);
      await this.end(tx, ticket, counter && standing(counter), now);
    }
    for (const counter of open) {
      const closed = counter.closeAtEndOfDay(now);
      await this.counters.save(tx, counter);
      await tx.outbox.add(CounterClosedV1, closed);
    }
  }

  /** Who was not called goes home with nothing; who was called and did not come has not shown up; who was being served was served. */
  private async end(tx: Transaction, ticket: Ticket, counter: AtCounter | undefined, now: Date): Promise<void> {
    const { status } = ticket;
    if (status === 'serving' || status === 'held') {
      const finished = ticket.finishUnrecorded(await this.tickets.spentOn(tx, ticket.id), now, counter);
      await this.tickets.save(tx, ticket);
      await this.handingOver.of(tx, finished);
      await tx.outbox.add(TicketFinishedV1, finished);
    } else if (status === 'missed') {
      const noShow = ticket.giveUp(now);
      await this.tickets.save(tx, ticket);
      await tx.outbox.add(TicketNoShowV1, noShow);
    } else {
      const expired = ticket.expire(now);
      await this.tickets.save(tx, ticket);
      await tx.outbox.add(TicketExpiredV1, expired);
    }
  }
}

function standing({ id, name, officer }: Counter): AtCounter {
  return { counterId: id, counterName: name, officer: officer ?? '' };
}
