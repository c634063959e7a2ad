import { Injectable } from '@nestjs/common';
import { CounterTakenOverV1 } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { CounterChanges } from '../counter.changes.js';
import { CounterRepository } from '../counter.repository.js';
import { type CounterView, viewOf } from '../counter.view.js';

export interface TakeOverCounter {
  readonly counterId: string;
  readonly from: string;
  readonly reason: string;
}

@Injectable()
export class TakeOverCounterHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly counters: CounterRepository,
  ) {}

  /** @throws CounterNotFound, CounterClosed, CounterYours, CounterTakenOver */
  async execute(context: RequestContext, { counterId, from, reason }: TakeOverCounter): Promise<CounterView> {
    return this.changes.at(context, counterId, async ({ tx, counter, now }) => {
      const takenOver = counter.takeOver(from, reason, context.actorId, now);

      await this.counters.save(tx, counter);
      await tx.outbox.add(CounterTakenOverV1, takenOver);
      return viewOf(counter);
    });
  }
}
