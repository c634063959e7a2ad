import { Injectable } from '@nestjs/common';
import { provinceOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { Indicator, Target } from './indicator.js';

interface TargetRow extends Target {
  readonly region: string;
}

/** The targets of indicators, each for the time that it held. */
@Injectable()
export class TargetRepository {
  /** The one that held at a moment; null where there was none. */
  async at({ manager, context: { region } }: ReadTransaction, { id }: Indicator, moment: Date): Promise<Target | null> {
    const [target] = await manager.query<TargetRow[]>(`${SELECT} where region = $1 and indicator_id = $2 and ${HELD_AT_3}`, [
      region,
      id,
      moment,
    ]);
    return target ?? null;
  }

  /** The last one that the province has set here; null where it has set none. */
  async handedDown({ manager, context: { region } }: ReadTransaction, { id }: Indicator): Promise<Target | null> {
    const [target] = await manager.query<TargetRow[]>(
      `${SELECT} where region = $1 and indicator_id = $2 and set_in <> region order by number desc limit 1`,
      [region, id],
    );
    return target ?? null;
  }

  /** All that were ever set, the last one first. */
  async all({ manager, context: { region } }: ReadTransaction, { id }: Indicator): Promise<Target[]> {
    return manager.query<TargetRow[]>(`${SELECT} where region = $1 and indicator_id = $2 order by number desc`, [region, id]);
  }

  /** Those of a province's regencies for one code, by region. */
  async ofRegencies({ manager, context: { region } }: ReadTransaction, code: string, moment: Date): Promise<Map<string, Target>> {
    const rows = await manager.query<TargetRow[]>(`${SELECT} where province = $1 and indicator_code = $2 and ${HELD_AT_3}`, [
      region,
      code,
      moment,
    ]);
    return new Map(rows.map((row) => [row.region, row]));
  }

  /** Those of the region by the id of their indicator. */
  async ofRegion({ manager, context: { region } }: ReadTransaction, moment: Date): Promise<Map<string, Target>> {
    const rows = await manager.query<(TargetRow & { indicatorId: string })[]>(
      `${SELECT} where region = $1 and set_at <= $2 and (superseded_at is null or superseded_at > $2)`,
      [region, moment],
    );
    return new Map(rows.map((row) => [row.indicatorId, row]));
  }

  async add({ manager }: Transaction, { region, id, code }: Indicator, target: Target): Promise<void> {
    const { number, baseline, target: end, aspiration, points, setIn, reason, setBy, setAt } = target;
    await manager.query('update target set superseded_at = $3 where region = $1 and indicator_id = $2 and superseded_at is null', [
      ...[region, id, setAt],
    ]);
    await manager.query(
      `insert into target (region, indicator_id, number, province, indicator_code, baseline_period, baseline_value, target_period, target_value,
         aspiration, points, set_in, reason, set_by, set_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        ...[region, id, number, provinceOf(region), code, baseline.period, baseline.value, end.period, end.value],
        ...[aspiration, JSON.stringify(points), setIn, reason, setBy, setAt],
      ],
    );
  }
}

const SELECT = `
  select region, indicator_id as "indicatorId", number, json_build_object('period', baseline_period, 'value', baseline_value) as baseline,
         json_build_object('period', target_period, 'value', target_value) as target, aspiration, points, set_in as "setIn", reason,
         set_by as "setBy", set_at as "setAt"
    from target`;
const HELD_AT_3 = 'set_at <= $3 and (superseded_at is null or superseded_at > $3)';
