import { Injectable } from '@nestjs/common';
import { CounterClosedV1 } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { CounterChanges } from '../counter.changes.js';
import { CounterRepository } from '../counter.repository.js';
import { type CounterView, viewOf } from '../counter.view.js';

@Injectable()
export class CloseCounterHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly counters: CounterRepository,
    private readonly tickets: TicketRepository,
  ) {}

  /** @throws CounterNotFound, CounterClosed, NotYourCounter, CounterBusy */
  async execute(context: RequestContext, { counterId }: { counterId: string }): Promise<CounterView> {
    return this.changes.at(context, counterId, async ({ tx, counter, now }) => {
      const closed = counter.close(context.actorId, now);

      await this.counters.save(tx, counter);
      await this.tickets.wantOthers(tx, counter);
      await tx.outbox.add(CounterClosedV1, closed);
      return viewOf(counter);
    });
  }
}
