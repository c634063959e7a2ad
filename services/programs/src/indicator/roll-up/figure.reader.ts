import { Injectable } from '@nestjs/common';
import { levelOf, type RegionKind } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import type { IndicatorDefinition, Level } from '../definition/definition.js';
import type { Indicator } from '../indicator.js';
import type { Tally } from '../standing.js';
import { ownerOf, recentSums, sumsByPeriod, sumsByPlace } from './figure.sql.js';

/** Which figures, as they stood at a moment. */
export interface Reading {
  readonly period: string;
  /** Undefined: the whole, which is the sum of its parts where those are organisations. */
  readonly part?: string | undefined;
  readonly moment: Date;
}

/** A place, and what the figures in it come to. */
export interface PlaceTally extends Tally {
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  /** The one measurement behind it; null where it is a sum. */
  readonly measurementId: string | null;
  /** Whether the province has accepted all of it. */
  readonly accepted: boolean;
}

interface SumRow {
  readonly period: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly reported: number;
  readonly expected: number;
}

const LEVEL_NUMBER: Record<Level, number> = { regency: 2, district: 3, village: 4 };
/** How long a code is, by its level. */
const CODE_LENGTH = [0, 2, 5, 8, 13];

/** Adds up what regions stand for. A province reads its regencies' figures by the policy that shares them; a regency its own. */
@Injectable()
export class FigureReader {
  /** What the transaction's region comes to. */
  async tally(tx: ReadTransaction, indicator: Indicator, reading: Reading): Promise<Tally> {
    const [tally] = await this.series(tx, indicator, tx.context.region, {
      ...reading,
      from: reading.period,
      until: reading.period,
      limit: 1,
    });
    return tally ?? { ...NOTHING, expected: await this.expectedIn(tx, indicator.definition, tx.context.region) };
  }

  /** What a place comes to in each period that has a figure, the last one first. */
  async series(
    tx: ReadTransaction,
    { code, definition }: Indicator,
    place: string,
    { from, until, part, moment, limit }: Omit<Reading, 'period'> & { from: string; until: string; limit: number },
  ): Promise<(Tally & { readonly period: string })[]> {
    const { region } = tx.context;
    const expected = await this.expectedIn(tx, definition, place);
    // Of one's own region organisations are counted, each of which has figures of its own; of others only whether there are any.
    const unit =
      definition.parts?.kind === 'organisations' && part === undefined && place === region && region.length === 5 ? 'part' : 'place';
    const rows = await tx.manager.query<SumRow[]>(sumsByPeriod(ownerOf(region), unit), [
      region,
      code,
      from,
      until,
      partOf(definition, part),
      ...rangeOf(definition, place),
      moment,
      limit,
    ]);
    return rows.map((row) => ({ ...tallyOf({ ...row, expected }), period: row.period }));
  }

  /** What each place within a place comes to, those without a figure too; empty where figures are taken at the place itself. */
  async within(
    tx: ReadTransaction,
    { code, definition }: Indicator,
    place: string,
    { period, part, moment }: Reading,
  ): Promise<PlaceTally[]> {
    const { region } = tx.context;
    const level = levelOf(place) + 1;
    const taken = definition.rollsUp ? LEVEL_NUMBER[definition.level] : LEVEL_NUMBER.regency;
    if (level > taken) return [];
    const rows = await tx.manager.query<(SumRow & Omit<PlaceTally, keyof Tally>)[]>(sumsByPlace(ownerOf(region)), [
      ...[region, code, period, partOf(definition, part), place, `${place}/`, moment],
      ...[CODE_LENGTH[level], countsItself(definition, place), taken],
    ]);
    return rows.map(({ code: at, name, kind, measurementId, accepted, ...row }) => ({
      ...tallyOf(row),
      code: at,
      name,
      kind,
      measurementId,
      accepted,
    }));
  }

  /** What the transaction's region comes to in the last few periods that have a figure, the last one first, by the id of the indicator. @param expected of each, by its id */
  async recent(
    tx: ReadTransaction,
    indicators: readonly Indicator[],
    expected: ReadonlyMap<string, number>,
    moment: Date,
  ): Promise<Map<string, (Tally & { readonly period: string })[]>> {
    const { region } = tx.context;
    const ranges = indicators.map(({ definition }) => rangeOf(definition, region));
    const rows = await tx.manager.query<(SumRow & { id: string })[]>(recentSums(ownerOf(region)), [
      ...[region, moment, indicators.map(({ id }) => id), indicators.map(({ code }) => code)],
      ...[indicators.map(({ definition }) => definition.parts?.kind === 'organisations'), ranges.map(([from]) => from)],
      ranges.map(([, before]) => before),
    ]);
    const recent = new Map<string, (Tally & { readonly period: string })[]>();
    for (const { id, period, ...row } of rows)
      recent.set(id, [...(recent.get(id) ?? []), { ...tallyOf({ ...row, expected: expected.get(id) ?? 0 }), period }]);
    return recent;
  }

  /** How many places should have a figure, by the id of the indicator; asked once for those that are counted alike. */
  async expectedOfEach(tx: ReadTransaction, indicators: readonly Indicator[]): Promise<Map<string, number>> {
    const [alike, each] = [new Map<string, number>(), new Map<string, number>()];
    for (const { id, definition } of indicators) {
      const { level, rollsUp, countsProvince, parts } = definition;
      const key = [level, rollsUp, countsProvince, parts?.kind].join();
      const count = alike.get(key) ?? (await this.expectedIn(tx, definition, tx.context.region));
      alike.set(key, count);
      each.set(id, count);
    }
    return each;
  }

  /** How many places (or organisations) of a place should have a figure. */
  private async expectedIn(
    { manager, context: { region } }: ReadTransaction,
    definition: IndicatorDefinition,
    place: string,
  ): Promise<number> {
    if (definition.parts?.kind === 'organisations' && place === region && region.length === 5) {
      const [own] = await manager.query<{ count: number }[]>(
        `select greatest(count(*), 1)::int as count from organisation where region = $1 and class = 'opd'`,
        [region],
      );
      return own?.count ?? 1;
    }
    const taken = LEVEL_NUMBER[definition.level];
    if (!definition.rollsUp || levelOf(place) >= taken) return 1;
    const [counted] = await manager.query<{ count: number }[]>(
      'select count(*)::int as count from reference_region where level = $1 and code >= $2 and code < $3',
      [taken, place, `${place}/`],
    );
    return (counted?.count ?? 0) + (countsItself(definition, place) ? 1 : 0);
  }
}

const NOTHING: Tally = { numerator: 0n, denominator: null, reported: 0, expected: 0 };

/** Organisations add up to the whole; areas stand beside it. */
function partOf({ parts }: IndicatorDefinition, part: string | undefined): string | null {
  return parts?.kind === 'organisations' ? (part ?? null) : (part ?? '');
}

/** All of a place; of what does not add up only what is said of the place itself. */
function rangeOf({ rollsUp }: IndicatorDefinition, place: string): [from: string, before: string] {
  return rollsUp ? [place, `${place}/`] : [place, `${place}!`];
}

function countsItself({ countsProvince, rollsUp }: IndicatorDefinition, place: string): boolean {
  return place.length === 2 && (countsProvince || !rollsUp);
}

function tallyOf({ numerator, denominator, reported, expected }: Omit<SumRow, 'period'>): Tally {
  return { numerator: BigInt(numerator ?? 0), denominator: denominator === null ? null : BigInt(denominator), reported, expected };
}
