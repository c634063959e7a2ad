import { Injectable } from '@nestjs/common';
import { SATISFACTION_ELEMENTS } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';
import { type Index, indexOf, sampleFor, type Tallies } from './satisfaction.index.js';

/** What the index is counted for. */
export const SATISFACTION_SCOPES = ['region', 'place', 'institution', 'service', 'counter'] as const;
export type SatisfactionScope = (typeof SATISFACTION_SCOPES)[number];

/** Days, local to the places, both included; of one place or of all. */
export interface Period {
  readonly from: string;
  readonly until: string;
  readonly placeId?: string | undefined;
}

/** The index of one place, service … over some time. */
export interface Judged {
  /** Its id; the code of a region, the name of an institution; null where no counter is known. */
  readonly id: string | null;
  readonly name: string | null;
  readonly respondents: number;
  readonly served: number;
  /** How many would have to have answered. */
  readonly sample: number;
  readonly sufficient: boolean;
  /** Null while an element has no answer. */
  readonly index: Index | null;
  /** Of a province or a regency: of how many of its malls enough have answered; null of anything smaller. */
  readonly malls: Completeness | null;
}

interface Completeness {
  readonly sufficient: number;
  readonly all: number;
}

interface Row {
  readonly id: string | null;
  readonly name: string | null;
  readonly respondents: number;
  readonly served: number;
  readonly counts: number[];
  readonly sums: number[];
}

const SCOPES: Record<SatisfactionScope, { readonly survey: string; readonly ticket: string; readonly name: string }> = {
  region: { survey: 's.region', ticket: 't.region', name: 'max(s.region)' },
  place: {
    survey: 's.queue_id::text',
    ticket: 't.queue_id::text',
    name: '(select place_name from queue q where q.region = $1 and q.id = min(s.queue_id::text)::uuid)',
  },
  institution: { survey: 's.institution_name', ticket: 't.institution_name', name: 'max(s.institution_name)' },
  service: { survey: 's.service_id::text', ticket: 't.service_id::text', name: 'max(s.service_name)' },
  counter: {
    survey: 's.counter_id::text',
    ticket: `(select p.counter_id::text from ticket_period p where p.region = t.region and p.ticket_id = t.id and p.status = 'serving' order by n desc limit 1)`,
    name: '(select c.name from counter c where c.region = $1 and c.id = min(s.counter_id::text)::uuid)',
  },
};

const PER_ELEMENT = SATISFACTION_ELEMENTS.map((_, n) => n + 1);
const COUNTS = `array[${PER_ELEMENT.map((n) => `count(s.answers[${n}])`).join(', ')}]::int[]`;
const SUMS = `array[${PER_ELEMENT.map((n) => `coalesce(sum(s.answers[${n}]), 0)`).join(', ')}]::int[]`;

/** Counts the satisfaction index from what was answered. */
@Injectable()
export class SatisfactionReader {
  /** Of all that somebody has judged, by name. */
  async of({ manager, context }: ReadTransaction, scope: SatisfactionScope, { from, until, placeId }: Period): Promise<Judged[]> {
    const { survey, ticket, name } = SCOPES[scope];
    const rows = await manager.query<Row[]>(
      `with judged as (
         select ${survey} as id, ${name} as name, count(*)::int as respondents, ${COUNTS} as counts, ${SUMS} as sums
           from survey s where s.region = $1 and s.date between $2 and $3 and ($4::uuid is null or s.queue_id = $4) group by 1
       ), served as (
         select ${ticket} as id, count(*)::int as served
           from ticket t where t.region = $1 and t.date between $2 and $3 and t.status = 'finished' and ($4::uuid is null or t.queue_id = $4) group by 1
       )
       select judged.*, coalesce(served.served, 0) as served from judged left join served on served.id is not distinct from judged.id order by name, id`,
      [context.region, from, until, placeId ?? null],
    );
    return rows.map(judgedOf);
  }

  /** Of the province as a whole, and of each of its regencies: sums of what their malls were told, never a mean of indices. */
  async ofProvince(tx: ReadTransaction, by: 'regency' | 'province', period: Period): Promise<Judged[]> {
    const malls = await this.malls(tx, period);
    const groups = Map.groupBy(malls, ({ region }) => (by === 'regency' ? region : tx.context.region));
    return [...groups].map(([id, some]) => {
      const sufficient = some.map(judgedOf).filter((mall) => mall.sufficient).length;
      return { ...judgedOf(summed(id, some)), malls: { sufficient, all: some.length } };
    });
  }

  /** Each mall of the province's regencies that served somebody, from the sums of its days that are over, and nobody's answer. */
  private async malls({ manager, context }: ReadTransaction, { from, until }: Period): Promise<(Row & { readonly region: string })[]> {
    const elements = PER_ELEMENT.map((n) => [`coalesce(sum(s.counts[${n}]), 0)`, `coalesce(sum(s.sums[${n}]), 0)`] as const);
    return manager.query(
      `select d.region, d.queue_id::text as id, max(d.place_name) as name, sum(d.served)::int as served, coalesce(sum(s.respondents), 0)::int as respondents,
              array[${elements.map(([count]) => count).join(', ')}]::int[] as counts, array[${elements.map(([, sum]) => sum).join(', ')}]::int[] as sums
         from day_tally d left join satisfaction_tally s using (region, queue_id, date)
        where d.province = $1 and d.date between $2 and $3 group by 1, 2 having sum(d.served) > 0 order by 1, 2`,
      [context.region, from, until],
    );
  }
}

/** One row of many: all that was said, and all who were served. */
function summed(id: string, rows: readonly Row[]): Row {
  const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const each = (of: (row: Row) => number[]) => SATISFACTION_ELEMENTS.map((_, n) => total((row) => of(row)[n] ?? 0));
  const [respondents, served] = [total((row) => row.respondents), total((row) => row.served)];
  return { id, name: id, respondents, served, counts: each(({ counts }) => counts), sums: each(({ sums }) => sums) };
}

function judgedOf({ id, name, respondents, served, counts, sums }: Row): Judged {
  const tallies = Object.fromEntries(SATISFACTION_ELEMENTS.map((element, n) => [element, { count: counts[n] ?? 0, sum: sums[n] ?? 0 }]));
  const sample = sampleFor(served);
  return { id, name, respondents, served, sample, sufficient: respondents >= sample, index: indexOf(tallies as Tallies), malls: null };
}
