import { levelOf, liesWithin } from '@rakor/kernel';
import { type IndicatorDefinition, type Level, partsEditionOf } from '../indicator/definition/definition.js';
import { PERIOD_EXAMPLE, Period } from '../indicator/period.js';
import type { Counts } from '../indicator/value.js';

/** The columns of a figure, in a form and in a file. */
export const FIGURE_FIELDS = ['indicator', 'period', 'place', 'part', 'numerator', 'denominator'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** A figure as somebody wrote it. */
export interface WrittenFigure {
  readonly period: string;
  /** Region code, from province to village. */
  readonly place: string;
  /** Null for the whole. */
  readonly part: string | null;
  /** Digits. */
  readonly numerator: string;
  readonly denominator: string | null;
}

/** A figure that can be one of its indicator. */
export interface Figure extends Counts {
  readonly period: Period;
  readonly place: string;
  readonly part: string | null;
}

export interface FigureFault {
  readonly field: FigureField;
  readonly reason: string;
}

/** What a figure is held against, beside its definition. */
export interface FigureWorld {
  readonly region: string;
  /** Local date of the region. */
  readonly today: string;
  /** Whether the reference list has a place of this code. */
  readonly knowsPlace: (code: string) => boolean;
  /** Whether the register has an organisation of this code. */
  readonly knowsOrganisation: (code: string) => boolean;
}

const DIGITS = /^(0|[1-9]\d{0,17})$/;
const LEVEL_NUMBER: Record<Level, number> = { regency: 2, district: 3, village: 4 };

/** Reads what was written, or says everything that is wrong with it. */
export function readFigure(written: WrittenFigure, definition: IndicatorDefinition, world: FigureWorld): Figure | FigureFault[] {
  const period = Period.parse(written.period);
  const counts = readCounts(written, definition);
  const faults = [
    ...periodFaults(written.period, period, definition, world),
    ...placeFaults(written.place, definition, world),
    ...(period ? partFaults(written.part, period, definition, world) : []),
    ...(Array.isArray(counts) ? counts : []),
  ];
  if (faults.length > 0 || !period || Array.isArray(counts)) return faults;
  return { period, place: written.place, part: written.part, ...counts };
}

function periodFaults(text: string, period: Period | null, { periodicity }: IndicatorDefinition, { today }: FigureWorld): FigureFault[] {
  if (period?.periodicity !== periodicity)
    return [{ field: 'period', reason: `"${text}" is no ${periodicity}: write it as "${PERIOD_EXAMPLE[periodicity]}"` }];
  return period.from > today ? [{ field: 'period', reason: `${text} has not begun yet` }] : [];
}

function placeFaults(place: string, definition: IndicatorDefinition, { region, knowsPlace }: FigureWorld): FigureFault[] {
  const fault = (reason: string): FigureFault[] => [{ field: 'place', reason }];
  if (!liesWithin(region, place)) return fault(`"${place}" does not lie in ${region}: write the code of a place, never its name`);
  if (region.length === 2) {
    if (place !== region) return fault(`figures for ${place} are written by the tenant that it is or lies in`);
    if (definition.countsProvince || !definition.rollsUp) return [];
    return fault('a province’s figure is the sum of its regencies’; it is not written by hand');
  }
  if (levelOf(place) !== LEVEL_NUMBER[definition.level])
    return fault(`figures of this indicator are of a ${definition.level}: "${place}" is none`);
  return place === region || knowsPlace(place) ? [] : fault(`no region has the code "${place}"`);
}

function partFaults(
  part: string | null,
  period: Period,
  definition: IndicatorDefinition,
  { knowsOrganisation }: FigureWorld,
): FigureFault[] {
  const fault = (reason: string): FigureFault[] => [{ field: 'part', reason }];
  switch (definition.parts?.kind) {
    case undefined:
      return part === null ? [] : fault('this indicator has no parts: leave it empty');
    case 'organisations':
      if (part === null) return fault('figures of this indicator are of one organisation each: write its code');
      return knowsOrganisation(part) ? [] : fault(`the register has no organisation "${part}"`);
    case 'areas': {
      const edition = partsEditionOf(definition, period);
      if (part === null || edition?.parts.some(({ code }) => code === part)) return [];
      return fault(
        `"${part}" is no area of ${period.toString()}: those are ${edition?.parts.map(({ code }) => code).join(', ') ?? 'unknown'}`,
      );
    }
  }
}

function readCounts({ numerator, denominator }: WrittenFigure, { formula, bounded }: IndicatorDefinition): Counts | FigureFault[] {
  const faults: FigureFault[] = [];
  const read = (field: 'numerator' | 'denominator', text: string): bigint | null => {
    if (DIGITS.test(text)) return BigInt(text);
    faults.push({ field, reason: `"${text}" is no whole number from 0: write digits only, without points, commas or signs` });
    return null;
  };
  const above = read('numerator', numerator);
  if (formula === 'amount') {
    if (denominator !== null) faults.push({ field: 'denominator', reason: 'an amount has none: leave it empty' });
    return above === null || faults.length > 0 ? faults : { numerator: above, denominator: null };
  }
  if (denominator === null) return [...faults, { field: 'denominator', reason: 'is missing' }];
  const below = read('denominator', denominator);
  if (below === 0n) faults.push({ field: 'denominator', reason: 'is 0: nothing can be divided by it' });
  if (bounded && above !== null && below !== null && above > below)
    faults.push({ field: 'numerator', reason: `${numerator} is more than the ${denominator} that it is a part of` });
  return above === null || below === null || faults.length > 0 ? faults : { numerator: above, denominator: below };
}
