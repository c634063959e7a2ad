import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { QueueRepository } from '../queue.repository.js';
import { type QueueView, viewOf } from '../queue.view.js';
import { Closing } from './closing.js';

@Injectable()
export class CloseDayHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly queues: QueueRepository,
    private readonly closing: Closing,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, QueueNotFound, QueueNotOpen */
  async execute(context: RequestContext, { placeId }: { placeId: string }): Promise<QueueView> {
    return this.unitOfWork.run(context, async (tx) => {
      (await this.places.get(tx, placeId)).mustBeKeptBy(context);
      const queue = await this.queues.getForUpdate(tx, placeId);
      await this.closing.close(tx, queue, this.clock.now());
      return viewOf(queue);
    });
  }
}
