import { Injectable } from '@nestjs/common';
import { QueueDayOpenedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { DayPlanner } from '../day.planner.js';
import { QueueRepository } from '../queue.repository.js';
import { type QueueView, viewOf } from '../queue.view.js';

@Injectable()
export class OpenDayHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly queues: QueueRepository,
    private readonly planner: DayPlanner,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, PlaceNotOpenToVisitors, PlaceShut, QueueDayOpen, QueueDayOver, NothingOffered */
  async execute(context: RequestContext, { placeId }: { placeId: string }): Promise<QueueView> {
    return this.unitOfWork.run(context, (tx) => this.open(tx, placeId, this.clock.now()));
  }

  /** In a transaction that is open: also how one day of a place follows another. */
  async open(tx: Transaction, placeId: string, now: Date): Promise<QueueView> {
    const known = await this.places.get(tx, placeId);
    known.mustBeKeptBy(tx.context);
    const queue = await this.queues.ofPlace(tx, known);
    // After the queue, as everybody does; nobody suspends the place meanwhile.
    const place = await this.places.getForShare(tx, placeId);
    const plan = await this.planner.plan(tx, place, place.dayAt(now));
    const opened = queue.openDay(plan, tx.context.actorId, now);

    await this.queues.save(tx, queue);
    await this.queues.layOut(tx, queue, plan);
    await tx.outbox.add(QueueDayOpenedV1, opened);
    return viewOf(queue);
  }
}
