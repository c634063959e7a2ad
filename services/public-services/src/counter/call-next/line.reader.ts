import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import type { Queue } from '../../queue/queue.js';
import type { Counter } from '../counter.js';
import type { Head, Waiting } from './fair-turn.js';

interface Row {
  readonly service_id: string;
  readonly passed: number;
  readonly priority_id: string | null;
  readonly priority_at: Date | null;
  readonly regular_id: string | null;
  readonly regular_at: Date | null;
}

/** Not passed on to another counter. */
const IS_FOR_IT = '(t.wanted_counter_id is null or t.wanted_counter_id = $4)';

/** The first of each line by one probe of the index, however long the lines and the history are. */
const HEADS = `
  select l.service_id, l.passed, p.id as priority_id, p.queued_at as priority_at, r.id as regular_id, r.queued_at as regular_at
    from queue_line l
    left join lateral (
      select id, queued_at from ticket t
       where t.region = l.region and t.queue_id = l.queue_id and t.service_id = l.service_id and (t.need is null) = false and t.status = 'waiting' and ${IS_FOR_IT}
       order by queued_at, id limit 1) p on true
    left join lateral (
      select id, queued_at from ticket t
       where t.region = l.region and t.queue_id = l.queue_id and t.service_id = l.service_id and (t.need is null) = true and t.status = 'waiting' and ${IS_FOR_IT}
       order by queued_at, id limit 1) r on true
   where l.region = $1 and l.queue_id = $2 and l.service_id = any ($3::uuid[])`;

/** Reads the lines of a queue that is locked, and keeps what each remembers. */
@Injectable()
export class LineReader {
  /** Of the lines that a counter serves, each with the first that it may call. */
  async heads({ manager, context }: Transaction, { id, servingIds, queueId }: Counter): Promise<Head[]> {
    const rows = await manager.query<Row[]>(HEADS, [context.region, queueId, servingIds, id]);
    return rows.map((row) => ({
      serviceId: row.service_id,
      passed: row.passed,
      priority: waitingOf(row.priority_id, row.priority_at),
      regular: waitingOf(row.regular_id, row.regular_at),
    }));
  }

  /** Whether anybody waits whom a counter may call, by a look that locks nothing. */
  async isAnybodyThere({ manager, context }: Transaction, { id, queueId, servingIds }: Counter): Promise<boolean> {
    const found = await manager.query<unknown[]>(
      `select from ticket t where region = $1 and queue_id = $2 and service_id = any ($3::uuid[]) and status = 'waiting' and ${IS_FOR_IT} limit 1`,
      [context.region, queueId, servingIds, id],
    );
    return found.length > 0;
  }

  async keep({ manager, context }: Transaction, { id }: Queue, passed: ReadonlyMap<string, number>): Promise<void> {
    await manager.query(
      `update queue_line l set passed = one.passed from unnest($3::uuid[], $4::int[]) as one (service_id, passed)
        where l.region = $1 and l.queue_id = $2 and l.service_id = one.service_id and l.passed <> one.passed`,
      [context.region, id, [...passed.keys()], [...passed.values()]],
    );
  }
}

function waitingOf(ticketId: string | null, queuedAt: Date | null): Waiting | null {
  return ticketId === null || queuedAt === null ? null : { ticketId, queuedAt };
}
