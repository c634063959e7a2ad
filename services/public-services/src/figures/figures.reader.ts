import { Injectable } from '@nestjs/common';
import { provinceOf, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { INSIDE } from '../ticket/ticket.steps.js';

/** What the figures of a place are told apart by. */
export const FIGURES_BY = ['day', 'hour', 'service', 'institution', 'counter'] as const;
export type FiguresBy = (typeof FIGURES_BY)[number];

/** Days, local to the place, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** What became of numbers, and what time they took: seconds, null where nobody was served. */
export interface Figures {
  readonly issued: number;
  readonly served: number;
  readonly missed: number;
  readonly left: number;
  readonly expired: number;
  /** Still in the house: also of a day that is over, where the place keeps its queue overnight. */
  readonly waiting: number;
  readonly waitMedian: number | null;
  readonly waitP90: number | null;
  readonly serveMedian: number | null;
  readonly serveP90: number | null;
  /** Of how many the promised time was measured, of how many of these it was exceeded, and by how much at most (F18). */
  readonly promised: number;
  readonly exceeded: number;
  readonly longestOver: number | null;
}

export interface FiguresOf extends Figures {
  /** A day, an hour of the local clock ("09"), the id of a service or counter; null for numbers that no counter has called. */
  readonly key: string | null;
  readonly name: string | null;
}

/** The numbers of some days at a place, each with its times and where it was served last. */
const NUMBERS = `
  spent as (
    select ticket_id, sum(extract(epoch from to_at - from_at)) filter (where status = 'waiting') as waited,
           sum(extract(epoch from to_at - from_at)) filter (where status = 'serving') as serving,
           (array_agg(counter_id order by n desc) filter (where counter_id is not null))[1] as counter_id
      from ticket_period where region = $1 and queue_id = $2 and date between $3 and $4 group by ticket_id
  ), numbers as (
    select t.*, s.waited, s.serving, s.counter_id as served_at from ticket t left join spent s on s.ticket_id = t.id
     where t.region = $1 and t.queue_id = $2 and t.date between $3 and $4
  )`;

/** Those who were served tell how long one waits; who went away or was missed does not. */
const FIGURES = `
  count(*)::int as issued, count(*) filter (where n.status = 'finished')::int as served, count(*) filter (where n.status = 'no-show')::int as missed,
  count(*) filter (where n.status = 'left')::int as left, count(*) filter (where n.status = 'expired')::int as expired,
  count(*) filter (where n.status in (${INSIDE.map((status) => `'${status}'`).join(', ')}))::int as waiting,
  round(percentile_cont(0.5) within group (order by n.waited) filter (where n.status = 'finished'))::int as "waitMedian",
  round(percentile_cont(0.9) within group (order by n.waited) filter (where n.status = 'finished'))::int as "waitP90",
  round(percentile_cont(0.5) within group (order by n.serving) filter (where n.status = 'finished'))::int as "serveMedian",
  round(percentile_cont(0.9) within group (order by n.serving) filter (where n.status = 'finished'))::int as "serveP90",
  count(n.over_seconds)::int as promised, count(*) filter (where n.over_seconds > 0)::int as exceeded,
  max(n.over_seconds) filter (where n.over_seconds > 0) as "longestOver"`;

const KEYS: Record<FiguresBy, { readonly key: string; readonly name: string }> = {
  day: { key: 'n.date::text', name: 'n.date::text' },
  hour: { key: `to_char(n.arrived_at at time zone $5, 'HH24')`, name: `to_char(n.arrived_at at time zone $5, 'HH24:00')` },
  service: { key: 'n.service_id::text', name: 'n.service_name' },
  // By its name: the operator of the place has no id among the institutions.
  institution: { key: 'n.institution_name', name: 'n.institution_name' },
  counter: { key: 'n.served_at::text', name: '(select c.name from counter c where c.region = $1 and c.id = n.served_at)' },
};

/** Reads what a place's days came to, from its tickets and their times. */
@Injectable()
export class FiguresReader {
  async of({ manager, context: { region } }: ReadTransaction, placeId: string, { from, until }: Days): Promise<Figures> {
    const [figures] = await manager.query<Figures[]>(`with ${NUMBERS} select ${FIGURES} from numbers n`, [region, placeId, from, until]);
    if (!figures) throw new Error('A count has a row.');
    return figures;
  }

  async by({ manager, context: { region } }: ReadTransaction, by: FiguresBy, placeId: string, { from, until }: Days): Promise<FiguresOf[]> {
    const { key, name } = KEYS[by];
    const zone = by === 'hour' ? [timeZoneOf(region)] : [];
    return manager.query<FiguresOf[]>(
      `with ${NUMBERS} select ${key} as key, ${name} as name, ${FIGURES} from numbers n group by 1, 2 order by 2, 1`,
      [...[region, placeId, from, until, ...zone]],
    );
  }

  /** Keeps what a day came to, for the province to see. One that was opened again, or that has kept somebody overnight, is counted again. */
  async keepDay(tx: Transaction, queue: { id: string; placeName: string }, date: string): Promise<void> {
    for (const day of [...(await this.unsettled(tx, queue.id, date)), date]) await this.keep(tx, queue, day);
  }

  /** Days before that one with somebody who was still in the house when they were counted. */
  private async unsettled({ manager, context: { region } }: Transaction, placeId: string, before: string): Promise<string[]> {
    const days = await manager.query<{ date: string }[]>(
      'select date::text from day_tally where region = $1 and queue_id = $2 and date < $3 and waiting > 0 order by date',
      [region, placeId, before],
    );
    return days.map(({ date }) => date);
  }

  private async keep(tx: Transaction, { id, placeName }: { id: string; placeName: string }, date: string): Promise<void> {
    const { region } = tx.context;
    const { issued, served, missed, left, expired, waiting, waitMedian, waitP90, serveMedian, serveP90, promised, exceeded, longestOver } =
      await this.of(tx, id, { from: date, until: date });
    await tx.manager.query(
      `insert into day_tally (region, queue_id, date, province, place_name, issued, served, missed, "left", expired, wait_median, wait_p90, serve_median, serve_p90,
                              promised, exceeded, longest_over, waiting)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
       on conflict (region, queue_id, date) do update
         set place_name = excluded.place_name, issued = excluded.issued, served = excluded.served, missed = excluded.missed, "left" = excluded."left",
             expired = excluded.expired, wait_median = excluded.wait_median, wait_p90 = excluded.wait_p90, serve_median = excluded.serve_median,
             serve_p90 = excluded.serve_p90, promised = excluded.promised, exceeded = excluded.exceeded, longest_over = excluded.longest_over,
             waiting = excluded.waiting`,
      [
        ...[region, id, date, provinceOf(region), placeName, issued, served, missed, left, expired],
        ...[waitMedian, waitP90, serveMedian, serveP90, promised, exceeded, longestOver, waiting],
      ],
    );
  }
}
