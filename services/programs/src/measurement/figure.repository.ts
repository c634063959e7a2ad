import { Injectable } from '@nestjs/common';
import { provinceOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Indicator } from '../indicator/indicator.js';
import type { Measurer } from './measurement.js';

/** Which figures of an indicator: of a period, at places that lie in one, and of one part or all. */
export interface Selection {
  readonly period: string;
  /** A district, for the figures of its villages; the region itself for all. */
  readonly under: string;
  /** Undefined: of the whole and of all parts. */
  readonly part?: string | undefined;
}

interface Waiting {
  readonly waiting: number;
  readonly own: number;
}

/** What a region stands for: figures that it approves become part of every sum, for as long as they hold. All of a selection at once. */
@Injectable()
export class FigureRepository {
  /** How many wait for approval, and how many of them the actor has written himself. */
  async waiting({ manager, context: { region } }: Transaction, { id }: Indicator, selection: Selection, by: Measurer): Promise<Waiting> {
    const [counts] = await manager.query<Waiting[]>(
      `select count(*)::int as waiting, count(*) filter (where submitted_by = $7)::int as own from measurement m
        where ${SELECTED} and m.status = 'submitted'`,
      [region, ...selected(id, selection), by.actorId],
    );
    return counts ?? { waiting: 0, own: 0 };
  }

  /**
   * Approves what waits, and puts it in the place of what stood there before. One statement: a file may be correcting figures at the same time,
   * and what is approved and what is superseded must be the same rows. Returns how many there were.
   */
  async approve(tx: Transaction, indicator: Indicator, selection: Selection, by: Measurer, at: Date): Promise<number> {
    const { region } = indicator;
    const [approved] = await tx.manager.query<{ count: number }[]>(
      `with approved as (
         update measurement m set status = 'approved', version = version + 1
          where ${SELECTED} and m.status = 'submitted' and m.submitted_by <> $9
          returning m.*),
       entered as (
         insert into measurement_history (region, measurement_id, version, step, numerator, denominator, actor_id, actor_region, actor_role, position, person, at)
         select region, id, version, 'approved', numerator, denominator, $9, region, $10, $11, $12, $7 from approved),
       superseded as (
         update figure f set superseded_at = $7 from approved a
          where f.region = a.region and f.indicator_code = $8 and f.period = a.period and f.part = a.part and f.place = a.place
            and f.superseded_at is null
          returning f.place),
       -- Counting them makes them go first: no place has two figures at a time.
       stood_for as (
         insert into figure (region, indicator_code, period, part, place, revision, province, measurement_id, numerator, denominator, approved_at)
         select region, $8, period, part, place, revision, $13, id, numerator, denominator, $7 from approved
          where (select count(*) from superseded) >= 0)
       select count(*)::int as count from approved`,
      [
        ...[region, ...selected(indicator.id, selection), at, indicator.code, by.actorId, by.role ?? null],
        ...[tx.context.office?.title ?? null, tx.context.office?.person ?? null, provinceOf(region)],
      ],
    );
    return approved?.count ?? 0;
  }

  /** The province accepts what the region stands for. In the transaction of the region. Returns how many there were. */
  async accept(
    { manager, context }: Transaction,
    { id, code, region }: Indicator,
    period: string,
    by: Measurer,
    at: Date,
  ): Promise<number> {
    await manager.query(
      `update figure set accepted_at = $4 where region = $1 and indicator_code = $2 and period = $3 and superseded_at is null and accepted_at is null
          and exists (select from measurement m where m.region = $1 and m.indicator_id = $5 and m.period = $3 and m.part = figure.part
                         and m.place = figure.place and m.status = 'approved')`,
      [region, code, period, at, id],
    );
    const [accepted] = await manager.query<{ count: number }[]>(
      `with accepted as (
         update measurement set status = 'accepted', version = version + 1
          where region = $1 and indicator_id = $2 and period = $3 and status = 'approved' returning *),
       entered as (
         insert into measurement_history (region, measurement_id, version, step, numerator, denominator, actor_id, actor_region, actor_role, position, person, at)
         select region, id, version, 'accepted', numerator, denominator, $4, $5, $6, $7, $8, $9 from accepted)
       select count(*)::int as count from accepted`,
      [
        ...[region, id, period, by.actorId, by.region, by.role ?? null],
        ...[context.office?.title ?? null, context.office?.person ?? null, at],
      ],
    );
    return accepted?.count ?? 0;
  }
}

const SELECTED = `m.region = $1 and m.indicator_id = $2 and m.period = $3 and m.place >= $4 and m.place < $5 and ($6::text is null or m.part = $6)`;

function selected(indicatorId: string, { period, under, part }: Selection): unknown[] {
  return [indicatorId, period, under, `${under}/`, part ?? null];
}
