import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';
import { CounterRepository } from '../../counter/counter.repository.js';
import { secondsBetween } from '../../ticket/ticket.period.js';
import type { Queue } from '../queue.js';
import { type Forecast, forecast, type InLine, type OpenDesk } from './forecast.js';

/** Everything that a place's screens and visitors ask about its lines. */
export interface Lines {
  readonly waiting: readonly InLine[];
  readonly desks: readonly OpenDesk[];
  readonly forecast: Forecast;
}

/** Reads who waits and who serves at a place, and foresees the calls. */
@Injectable()
export class WaitReader {
  constructor(private readonly counters: CounterRepository) {}

  async lines(tx: ReadTransaction, queue: Queue, now: Date): Promise<Lines> {
    const waiting = await this.waiting(tx, queue);
    const desks = await this.desks(tx, queue, now);
    const pace = {
      serving: queue.usualServing,
      run: queue.policy.priorityRun,
      tooLong: queue.tooLong,
      passed: await this.passed(tx, queue),
    };
    return { waiting, desks, forecast: forecast(waiting, desks, pace, now) };
  }

  private async waiting({ manager, context }: ReadTransaction, { id }: Queue): Promise<InLine[]> {
    return manager.query<InLine[]>(
      `select id as "ticketId", service_id as "serviceId", need is not null as priority, queued_at as "queuedAt" from ticket
        where region = $1 and queue_id = $2 and status = 'waiting'`,
      [context.region, id],
    );
  }

  /** A counter is busy for as long as serving usually takes, less what has passed of it. */
  private async desks(tx: ReadTransaction, queue: Queue, now: Date): Promise<OpenDesk[]> {
    const open = await this.counters.openOf(tx, queue);
    const there = await tx.manager.query<{ id: string; status: string; since: Date }[]>(
      `select id, status, since from ticket where region = $1 and queue_id = $2 and status in ('called', 'serving')`,
      [tx.context.region, queue.id],
    );
    const byId = new Map(there.map((ticket) => [ticket.id, ticket]));
    return open.map(({ servingIds, ticketId }) => {
      const ticket = ticketId === null ? undefined : byId.get(ticketId);
      if (!ticket) return { servingIds, freeIn: 0 };
      const over = ticket.status === 'serving' ? secondsBetween(ticket.since, now) : 0;
      return { servingIds, freeIn: Math.max(1, queue.usualServing - over) };
    });
  }

  private async passed({ manager, context }: ReadTransaction, { id }: Queue): Promise<Map<string, number>> {
    const rows = await manager.query<{ service_id: string; passed: number }[]>(
      'select service_id, passed from queue_line where region = $1 and queue_id = $2 and passed > 0',
      [context.region, id],
    );
    return new Map(rows.map(({ service_id, passed }) => [service_id, passed]));
  }
}
