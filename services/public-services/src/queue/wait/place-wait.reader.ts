import { Injectable } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { anybodyIn } from '../../edge/anybody.js';
import { QueueRepository } from '../queue.repository.js';
import { WaitReader } from './wait.reader.js';
import { type PlaceWaitState, waitViewOf } from './wait.view.js';

/** Reads how long one waits at a place now, for each service. */
@Injectable()
export class PlaceWaitReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: QueueRepository,
    private readonly waits: WaitReader,
    private readonly clock: Clock,
  ) {}

  /** @throws QueueNotFound */
  read(region: string, placeId: string): Promise<PlaceWaitState> {
    return this.unitOfWork.read(anybodyIn(region), async (tx) => {
      const queue = await this.queues.known(tx, placeId);
      const offered = await this.queues.offered(tx, queue);
      const { waiting, desks, forecast } = await this.waits.lines(tx, queue, this.clock.now());
      const { placeName, date, closesAt } = queue;
      const lines = offered.map(({ serviceId, serviceName, institutionName }) => ({
        ...{ serviceId, serviceName, institutionName },
        waiting: waiting.filter((one) => one.serviceId === serviceId).length,
        counters: desks.filter(({ servingIds }) => servingIds.includes(serviceId)).length,
        wait: waitViewOf(forecast.newcomers.get(serviceId)),
      }));
      return { placeId, placeName, date, closesAt: closesAt?.toISOString() ?? null, waiting: waiting.length, lines };
    });
  }
}
