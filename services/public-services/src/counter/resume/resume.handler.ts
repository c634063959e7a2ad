import { Injectable } from '@nestjs/common';
import { TicketResumedV1 } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { announcing, CounterChanges } from '../counter.changes.js';
import type { CounterStepView } from '../counter.view.js';

export interface Resume {
  readonly counterId: string;
  readonly ticketId: string;
}

@Injectable()
export class ResumeHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly tickets: TicketRepository,
  ) {}

  /** @throws CounterNotFound, CounterClosed, NotYourCounter, CounterBusy, TicketNotFound, TicketNotReady */
  async execute(context: RequestContext, { counterId, ticketId }: Resume): Promise<CounterStepView> {
    return this.changes.at(context, counterId, async (desk) => {
      const here = desk.counter.mustBeFree(context.actorId);
      const ticket = await this.tickets.of(desk.tx, desk.queue, ticketId);
      const resumed = ticket.resume(here, desk.now);
      return this.changes.keep(desk, ticket, announcing(TicketResumedV1, resumed));
    });
  }
}
