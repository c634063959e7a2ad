import { Injectable } from '@nestjs/common';
import { TicketCalledV1, TicketNearV1 } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { QueueRepository } from '../../queue/queue.repository.js';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { announcing, CounterChanges, type Desk } from '../counter.changes.js';
import { NobodyWaits } from '../counter.errors.js';
import type { CounterStepView } from '../counter.view.js';
import { fairTurn } from './fair-turn.js';
import { LineReader } from './line.reader.js';

@Injectable()
export class CallNextHandler {
  constructor(
    private readonly changes: CounterChanges,
    private readonly lines: LineReader,
    private readonly queues: QueueRepository,
    private readonly tickets: TicketRepository,
  ) {}

  /** @throws CounterNotFound, CounterClosed, NotYourCounter, CounterBusy, NobodyWaits */
  async execute(context: RequestContext, { counterId }: { counterId: string }): Promise<CounterStepView> {
    const call = async (desk: Desk) => {
      const { tx, queue, counter, now } = desk;
      const here = counter.mustBeFree(context.actorId);
      const heads = await this.lines.heads(tx, counter);
      const turn = fairTurn(heads, { run: queue.policy.priorityRun, tooLong: queue.tooLong }, now);
      if (turn.ticketId === null) throw new NobodyWaits(counter.name);
      const ticket = await this.tickets.of(tx, queue, turn.ticketId);
      const called = ticket.call(here, now);

      queue.noteWait(called.waitedSeconds);
      await this.queues.remember(tx, queue);
      await this.lines.keep(tx, queue, turn.passed);
      const view = await this.changes.keep(desk, ticket, announcing(TicketCalledV1, called));
      await this.tellThoseWhoAreNear(desk, ticket.serviceId);
      return view;
    };
    // Sixty officers who press the button while nobody waits must not keep those waiting who serve.
    return this.changes.at(context, counterId, call, async (tx, counter) => {
      counter.mustBeFree(context.actorId);
      if (!(await this.lines.isAnybodyThere(tx, counter))) throw new NobodyWaits(counter.name);
    });
  }

  /** The line has moved up by one: whoever is near now is told, once. */
  private async tellThoseWhoAreNear({ tx, queue, now }: Desk, serviceId: string): Promise<void> {
    const { nearAt } = queue.policy;
    const first = nearAt === 0 ? [] : await this.tickets.firstOf(tx, queue, serviceId, nearAt);
    for (const [index, ticket] of first.entries()) {
      if (ticket.near) continue;
      const near = ticket.tellNear(index + 1, now);
      await this.tickets.save(tx, ticket);
      await tx.outbox.add(TicketNearV1, near);
    }
  }
}
