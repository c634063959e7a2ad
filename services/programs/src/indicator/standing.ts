import type { IndicatorColour } from '@rakor/contracts';
import { aheadBy, bandOf } from '../status/band.js';
import type { Fraction } from '../status/fraction.js';
import { areComparable, type IndicatorDefinition } from './definition/definition.js';
import type { Period } from './period.js';
import type { Trajectory } from './target.js';
import { type Counts, valueOf } from './value.js';

/** Why an indicator has the colour that it has, or none. */
export const STANDING_CAUSES = [
  'on-track',
  'behind',
  'far-behind',
  'no-figure',
  'incomplete',
  'no-target',
  'before-baseline',
  'not-comparable',
] as const;
export type StandingCause = (typeof STANDING_CAUSES)[number];

/** A sum over places, and how many of them have a figure (k of n). */
export interface Tally extends Counts {
  readonly reported: number;
  readonly expected: number;
}

/** How a figure stands against its trajectory, never without the reason. */
export interface Standing {
  /** Null: not to be judged, and `cause` says why. */
  readonly colour: IndicatorColour | null;
  readonly cause: StandingCause;
  readonly actual: Fraction | null;
  readonly expected: Fraction | null;
  /** How much better than expected, in the indicator's unit; below zero: worse. */
  readonly ahead: Fraction | null;
}

/** Below this share of the places a sum is published without a colour (domain §4.8). */
const COMPLETE_FROM = { of: 80, in: 100 };

const CAUSE_OF: Record<IndicatorColour, StandingCause> = { green: 'on-track', amber: 'behind', red: 'far-behind' };

export function isComplete({ reported, expected }: Pick<Tally, 'reported' | 'expected'>): boolean {
  return expected > 0 && reported * COMPLETE_FROM.in >= expected * COMPLETE_FROM.of;
}

/** @param tally null where nothing was reported */
export function standingOf(definition: IndicatorDefinition, period: Period, tally: Tally | null, trajectory: Trajectory | null): Standing {
  const actual = tally && tally.reported > 0 ? valueOf(tally, definition.formula) : null;
  const expected = trajectory?.expectedAt(period) ?? null;
  const without = (cause: StandingCause): Standing => ({ colour: null, cause, actual, expected, ahead: null });
  if (!tally || !actual) return without('no-figure');
  if (!isComplete(tally)) return without('incomplete');
  if (!trajectory) return without('no-target');
  if (!expected) return without('before-baseline');
  if (!areComparable(definition, trajectory.from, period)) return without('not-comparable');
  const { direction } = definition;
  const colour = bandOf({ direction, actual, expected, baseline: trajectory.baseline });
  return { colour, cause: CAUSE_OF[colour], actual, expected, ahead: aheadBy({ direction, actual, expected }) };
}

/** Places after the point in which a value of a unit is shown. */
export function placesOf({ unit }: Pick<IndicatorDefinition, 'unit'>): number {
  return unit === 'percent' || unit === 'score' ? 2 : 0;
}
