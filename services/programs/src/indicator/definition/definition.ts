import type { IndicatorDirection, IndicatorSource, IndicatorUnit } from '@rakor/contracts';
import type { RegionKind } from '@rakor/kernel';
import type { InWords } from '../../status/status.words.js';
import type { Period, Periodicity } from '../period.js';

/**
 * How a value comes from its two numbers: `share` numerator of denominator in percent; `growth` how many percent the numerator is above the
 * denominator; `score` numerator by denominator; `amount` the numerator alone.
 */
export const FORMULAS = ['share', 'growth', 'score', 'amount'] as const;
export type Formula = (typeof FORMULAS)[number];

/** Where figures are taken; what lies above is their sum. */
export const LEVELS = ['regency', 'district', 'village'] as const satisfies readonly RegionKind[];
export type Level = (typeof LEVELS)[number];

/** When the figure of a period is due: on a day of a month after (below zero: before) its last one. Late from the next day on. */
interface Release {
  readonly months: number;
  readonly day: number;
}

/** One part of a figure, as one of the areas of a score. */
export interface Part {
  readonly code: string;
  readonly name: InWords;
}

/** The parts that hold from a year on, until the next edition. What lies in two editions is not compared (domain §4.14). */
export interface PartsEdition {
  readonly from: number;
  readonly about: InWords;
  readonly parts: readonly Part[];
}

/** Areas stand beside a figure of the whole; organisations add up to it. */
type Parts = { readonly kind: 'areas'; readonly editions: readonly PartsEdition[] } | { readonly kind: 'organisations' };

/** What an indicator measures, as data. Shipped, or a region's own. */
export interface IndicatorDefinition {
  readonly code: string;
  /** Grows when the meaning of its figures changes. */
  readonly edition: number;
  /** What it is about; series of one subject are shown side by side and never added. */
  readonly subject: string;
  readonly name: InWords;
  readonly unit: IndicatorUnit;
  readonly formula: Formula;
  /** What is counted in the numerator, and in the denominator. */
  readonly numerator: InWords;
  readonly denominator: InWords | null;
  /** A share that cannot exceed its whole. */
  readonly bounded: boolean;
  readonly direction: IndicatorDirection;
  /** A survey and the administration’s own count are two series, never one (F13). */
  readonly source: IndicatorSource;
  readonly sourceName: string;
  readonly periodicity: Periodicity;
  readonly release: Release;
  readonly level: Level;
  /** Whether Σ numerators / Σ denominators means anything: not for a score, nor for the growth of a price index. */
  readonly rollsUp: boolean;
  /** Whether a province's own government is one of those that are added up, as with its budget (N4). */
  readonly countsProvince: boolean;
  readonly parts: Parts | null;
}

/** The edition of parts that holds in a period; null where there are none. */
export function partsEditionOf({ parts }: Pick<IndicatorDefinition, 'parts'>, period: Period): PartsEdition | null {
  if (parts?.kind !== 'areas') return null;
  return parts.editions.findLast(({ from }) => from <= period.year) ?? parts.editions[0] ?? null;
}

/** Whether figures of two periods mean the same. */
export function areComparable(definition: Pick<IndicatorDefinition, 'parts'>, one: Period, other: Period): boolean {
  return partsEditionOf(definition, one) === partsEditionOf(definition, other);
}
