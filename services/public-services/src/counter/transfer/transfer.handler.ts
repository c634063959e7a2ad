import { Injectable } from '@nestjs/common';
import { TicketTransferredV1 } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { QueueRepository } from '../../queue/queue.repository.js';
import { announcing, CounterChanges } from '../counter.changes.js';
import { ServiceNotHere } from '../counter.errors.js';
import { CounterRepository } from '../counter.repository.js';
import type { CounterStepView } from '../counter.view.js';

export interface Transfer {
  readonly counterId: string;
  readonly serviceId: string | undefined;
  readonly toCounterId: string | undefined;
  readonly reason: string;
}

@Injectable()
export class TransferHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly queues: QueueRepository,
    private readonly counters: CounterRepository,
  ) {}

  /** @throws CounterNotFound, CounterClosed, NotYourCounter, NobodyAtCounter, TicketNotReady, ServiceNotHere, TransferNowhere, WantedCounterClosed */
  async execute(context: RequestContext, { counterId, serviceId, toCounterId, reason }: Transfer): Promise<CounterStepView> {
    return this.changes.withItsTicket(context, counterId, async (ticket, here, { tx, queue, counter, now }) => {
      const [to] = await this.queues.offered(tx, queue, [serviceId ?? ticket.serviceId]);
      if (!to) throw new ServiceNotHere('/serviceId');
      const wanted = toCounterId === undefined ? null : await this.counters.of(tx, queue, toCounterId);
      counter.mustPassOn(wanted, to.serviceId, serviceId !== undefined);
      return announcing(TicketTransferredV1, ticket.transfer(to, wanted, reason, here, now));
    });
  }
}
