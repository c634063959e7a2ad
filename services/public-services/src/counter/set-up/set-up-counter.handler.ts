import { Injectable } from '@nestjs/common';
import { CounterSetUpV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { DayPlanner } from '../../queue/day.planner.js';
import { QueueRepository } from '../../queue/queue.repository.js';
import { Counter } from '../counter.js';
import { CounterRepository } from '../counter.repository.js';
import { servicesOf } from '../counter.services.js';
import { type CounterView, viewOf } from '../counter.view.js';

export interface SetUpCounter {
  readonly placeId: string;
  readonly name: string;
  readonly serviceIds: readonly string[];
}

@Injectable()
export class SetUpCounterHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly queues: QueueRepository,
    private readonly planner: DayPlanner,
    private readonly counters: CounterRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, ServiceNotHere, CounterNameTaken */
  async execute(context: RequestContext, { placeId, name, serviceIds }: SetUpCounter): Promise<CounterView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.get(tx, placeId);
      place.mustBeKeptBy(context);
      const queue = await this.queues.ofPlace(tx, place);
      const services = servicesOf(serviceIds, await this.planner.offeredAt(tx, placeId));
      const { counter, setUp } = Counter.setUp(newId(), queue, name, services, context.actorId, this.clock.now());

      await this.counters.add(tx, counter);
      await tx.outbox.add(CounterSetUpV1, setUp);
      return viewOf(counter);
    });
  }
}
