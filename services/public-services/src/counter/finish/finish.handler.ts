import { Injectable } from '@nestjs/common';
import { TicketFinishedV1, type TicketOutcome } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { HandingOver } from '../../guest-case/hand-over/handing-over.js';
import { Promises } from '../../promise/promises.reader.js';
import { QueueRepository } from '../../queue/queue.repository.js';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { announcing, CounterChanges } from '../counter.changes.js';
import type { CounterStepView } from '../counter.view.js';

export interface Finish {
  readonly counterId: string;
  readonly outcome: TicketOutcome;
}

@Injectable()
export class FinishHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly tickets: TicketRepository,
    private readonly queues: QueueRepository,
    private readonly handingOver: HandingOver,
    private readonly promises: Promises,
  ) {}

  /** @throws CounterNotFound, CounterClosed, NotYourCounter, NobodyAtCounter, TicketNotReady */
  async execute(context: RequestContext, { counterId, outcome }: Finish): Promise<CounterStepView> {
    return this.changes.withItsTicket(context, counterId, async (ticket, here, { tx, queue, now }) => {
      const promise = outcome === 'completed' ? await this.promises.kept(tx, ticket, now) : null;
      const finished = ticket.finish(outcome, await this.tickets.spentOn(tx, ticket.id), here, now, promise);

      queue.noteServing(finished.servedSeconds);
      await this.queues.remember(tx, queue);
      await this.handingOver.of(tx, finished);
      return announcing(TicketFinishedV1, finished);
    });
  }
}
