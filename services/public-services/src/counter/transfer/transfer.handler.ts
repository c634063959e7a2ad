import { Injectable } from '@nestjs/common';
import { TicketTransferredV1 } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { QueueRepository } from '../../queue/queue.repository.js';
import { announcing, CounterChanges } from '../counter.changes.js';
import { ServiceNotHere } from '../counter.errors.js';
import type { CounterStepView } from '../counter.view.js';

export interface Transfer {
  readonly counterId: string;
  readonly serviceId: string;
  readonly reason: string;
}

@Injectable()
export class TransferHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly queues: QueueRepository,
  ) {}

  /** @throws CounterNotFound, CounterClosed, NotYourCounter, NobodyAtCounter, TicketNotReady, ServiceNotHere */
  async execute(context: RequestContext, { counterId, serviceId, reason }: Transfer): Promise<CounterStepView> {
    return this.changes.withItsTicket(context, counterId, async (ticket, here, { tx, queue, now }) => {
      const [to] = await this.queues.offered(tx, queue, [serviceId]);
      if (!to) throw new ServiceNotHere('/serviceId');
      return announcing(TicketTransferredV1, ticket.transfer(to, reason, here, now));
    });
  }
}
