import { Injectable } from '@nestjs/common';
import { CounterOpenedV1 } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { QueueRepository } from '../../queue/queue.repository.js';
import { CounterChanges } from '../counter.changes.js';
import { ServiceNotHere } from '../counter.errors.js';
import { CounterRepository } from '../counter.repository.js';
import { type CounterView, viewOf } from '../counter.view.js';

export interface OpenCounter {
  readonly counterId: string;
  /** Left out: all of the counter's that are offered today. */
  readonly serviceIds?: readonly string[] | undefined;
}

@Injectable()
export class OpenCounterHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly queues: QueueRepository,
    private readonly counters: CounterRepository,
  ) {}

  /** @throws CounterNotFound, QueueNotOpen, CounterOpen, ServiceNotHere */
  async execute(context: RequestContext, { counterId, serviceIds }: OpenCounter): Promise<CounterView> {
    return this.changes.at(context, counterId, async ({ tx, queue, counter, now }) => {
      queue.today();
      const wanted = serviceIds ?? counter.serviceIds;
      const offered = await this.queues.offered(tx, queue, wanted);
      const missing = wanted.findIndex((id) => !offered.some(({ serviceId }) => serviceId === id.toLowerCase()));
      if (serviceIds && missing !== -1) throw new ServiceNotHere(`/serviceIds/${missing}`);
      const services = offered.map(({ serviceId, serviceName }) => ({ serviceId, serviceName }));
      const opened = counter.open(services, context.actorId, now);

      await this.counters.save(tx, counter);
      await tx.outbox.add(CounterOpenedV1, opened);
      return viewOf(counter);
    });
  }
}
