import { Injectable } from '@nestjs/common';
import { CounterSetUpV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { PlaceRepository } from '../../place/place.repository.js';
import { DayPlanner } from '../../queue/day.planner.js';
import { CounterChanges } from '../counter.changes.js';
import { CounterRepository } from '../counter.repository.js';
import { servicesOf } from '../counter.services.js';
import { type CounterView, viewOf } from '../counter.view.js';

export interface SetCounterServices {
  readonly counterId: string;
  readonly expected?: number | undefined;
  readonly serviceIds: readonly string[];
}

@Injectable()
export class SetCounterServicesHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly places: PlaceRepository,
    private readonly planner: DayPlanner,
    private readonly counters: CounterRepository,
  ) {}

  /** @throws CounterNotFound, PlaceNotYours, VersionMismatch, ServiceNotHere */
  async execute(context: RequestContext, { counterId, expected, serviceIds }: SetCounterServices): Promise<CounterView> {
    return this.changes.at(context, counterId, async ({ tx, queue, counter, now }) => {
      (await this.places.get(tx, queue.id)).mustBeKeptBy(context);
      expectVersion(counter.version, expected);
      const setUp = counter.serve(servicesOf(serviceIds, await this.planner.offeredAt(tx, queue.id)), context.actorId, now);

      await this.counters.save(tx, counter);
      await tx.outbox.add(CounterSetUpV1, setUp);
      return viewOf(counter);
    });
  }
}
