import { Injectable } from '@nestjs/common';
import { newId } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Indicator } from '../../indicator/indicator.js';
import type { Figure } from '../figure.js';

/** A line that can be a figure. */
export interface ImportLine {
  readonly line: number;
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly late: boolean;
}

/** Of which file, when and why. */
export interface ImportFile {
  readonly importId: string;
  readonly at: Date;
  /** Null: figures that are there already stay as they are, and refuse the file. */
  readonly reason: string | null;
}

/** A figure that was there before its line. */
export interface Existing {
  readonly line: number;
  /** The line of the same file that brought it; null where it is older. */
  readonly sameAsLine: number | null;
}

/** Writes figures by the thousand, each with its entry in the history. */
@Injectable()
export class ImportRepository {
  /** Adds what is not there yet. Returns the lines whose figure was there. */
  async add({ manager, context }: Transaction, lines: readonly ImportLine[], { importId, at }: ImportFile): Promise<Existing[]> {
    const { region, actorId, role = null, office } = context;
    return manager.query<Existing[]>(
      `with incoming as (${INCOMING}),
       added as (
         insert into measurement (region, id, indicator_id, period, part, place, numerator, denominator, status, revision, late, submitted_by,
                                  submitted_at, import_id, import_line, version)
         select $1, id, indicator_id, period, part, place, numerator, denominator, 'submitted', 0, late, $11, $12, $13, line, 1 from incoming
         on conflict (region, indicator_id, period, part, place) do nothing
         returning id, numerator, denominator),
       entered as (
         insert into measurement_history (region, measurement_id, version, step, numerator, denominator, actor_id, actor_region, actor_role,
                                          position, person, at)
         select $1, id, 1, 'submitted', numerator, denominator, $11, $1, $14, $15, $16, $12 from added)
       select line, case when known.import_id = $13 then known.import_line end as "sameAsLine"
         from incoming left join measurement known
           on known.region = $1 and known.indicator_id = incoming.indicator_id and known.period = incoming.period
              and known.part = incoming.part and known.place = incoming.place
        where not exists (select from added where added.id = incoming.id)
        order by line`,
      [region, ...columnsOf(lines), actorId, at, importId, role, office?.title ?? null, office?.person ?? null],
    );
  }

  /** Corrects figures that say something else. Returns the lines that did; the others say what is there. */
  async revise({ manager, context }: Transaction, lines: readonly ImportLine[], { importId, at, reason }: ImportFile): Promise<number[]> {
    const { region, actorId, role = null, office } = context;
    const revised = await manager.query<{ line: number }[]>(
      `with incoming as (${INCOMING}),
       revised as (
         update measurement m
            set numerator = i.numerator, denominator = i.denominator, status = 'submitted', revision = m.revision + 1, submitted_by = $11,
                import_id = $13, import_line = i.line, version = m.version + 1
           from incoming i
          where m.region = $1 and m.indicator_id = i.indicator_id and m.period = i.period and m.part = i.part and m.place = i.place
            and (m.numerator, m.denominator) is distinct from (i.numerator, i.denominator)
          returning m.id, m.version, m.numerator, m.denominator, m.import_line as line),
       entered as (
         insert into measurement_history (region, measurement_id, version, step, numerator, denominator, reason, actor_id, actor_region,
                                          actor_role, position, person, at)
         select $1, id, version, 'revised', numerator, denominator, $17, $11, $1, $14, $15, $16, $12 from revised)
       select line from revised`,
      [region, ...columnsOf(lines), actorId, at, importId, role, office?.title ?? null, office?.person ?? null, reason],
    );
    return revised.map(({ line }) => line);
  }
}

const INCOMING = `
  select * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::boolean[], $10::int[])
    as line (id, indicator_id, period, part, place, numerator, denominator, late, line)`;

/** A statement's parameters are arrays, one for each column: thousands of rows cost it one parse. */
function columnsOf(lines: readonly ImportLine[]): unknown[] {
  return [
    lines.map(() => newId()),
    lines.map(({ indicator }) => indicator.id),
    lines.map(({ figure }) => figure.period.toString()),
    lines.map(({ figure }) => figure.part ?? ''),
    lines.map(({ figure }) => figure.place),
    lines.map(({ figure }) => figure.numerator.toString()),
    lines.map(({ figure }) => figure.denominator?.toString() ?? null),
    lines.map(({ late }) => late),
    lines.map(({ line }) => line),
  ];
}
