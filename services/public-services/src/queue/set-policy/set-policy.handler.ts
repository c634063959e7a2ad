import { Injectable } from '@nestjs/common';
import { QueuePolicySetV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { DayPlanner } from '../day.planner.js';
import type { QueuePolicy } from '../queue.policy.js';
import { QueueRepository } from '../queue.repository.js';

export interface SetPolicy {
  readonly placeId: string;
  /** What is left out stays as it is. */
  readonly changes: Partial<QueuePolicy>;
}

@Injectable()
export class SetPolicyHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly queues: QueueRepository,
    private readonly planner: DayPlanner,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, KioskBlocksOverlap */
  async execute(context: RequestContext, { placeId, changes }: SetPolicy): Promise<QueuePolicy> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.get(tx, placeId);
      place.mustBeKeptBy(context);
      const queue = await this.queues.ofPlace(tx, place);
      const now = this.clock.now();
      const set = queue.setPolicy({ ...queue.policy, ...changes }, context.actorId, now);
      queue.rest(await this.planner.nextLook(tx, place, now));

      await this.queues.save(tx, queue);
      await tx.outbox.add(QueuePolicySetV1, set);
      return queue.policy;
    });
  }
}
