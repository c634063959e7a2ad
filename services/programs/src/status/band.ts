import { Fraction } from './fraction.js';

/** How far something is from where it should be, by verified figures alone (domain §4.8). */
export const BANDS = ['green', 'amber', 'red'] as const;
export type Band = (typeof BANDS)[number];

/** Which way a figure is meant to go. */
export const DIRECTIONS = ['higher-is-better', 'lower-is-better'] as const;
type Direction = (typeof DIRECTIONS)[number];

const GREEN_FROM = Fraction.of(95, 100);
const AMBER_FROM = Fraction.of(75, 100);

/** A figure, where it should be by now, and where it began. */
export interface Standing {
  readonly direction: Direction;
  readonly actual: Fraction;
  readonly expected: Fraction;
  readonly baseline: Fraction;
}

/**
 * The band of a figure: the way that it has gone from its baseline, by the way that it should have gone. For what should fall that is
 * (baseline − actual) / (baseline − expected), which is the same quotient. Where it should have gone no way yet, or may even get worse for a
 * while, a quotient says nothing: then it is green as long as it is not worse than expected.
 */
export function bandOf({ direction, actual, expected, baseline }: Standing): Band {
  const should = expected.minus(baseline);
  const ahead = aheadBy({ direction, actual, expected });
  if (forward(direction, should) <= 0) return ahead.compare(Fraction.ZERO) >= 0 ? 'green' : 'red';
  const ratio = actual.minus(baseline).over(should);
  if (ratio.compare(GREEN_FROM) >= 0) return 'green';
  return ratio.compare(AMBER_FROM) >= 0 ? 'amber' : 'red';
}

/** How much better than expected a figure is, in its own unit; below zero: worse. */
export function aheadBy({ direction, actual, expected }: Omit<Standing, 'baseline'>): Fraction {
  return direction === 'higher-is-better' ? actual.minus(expected) : expected.minus(actual);
}

/** Above zero for a change in the direction that is meant. */
function forward(direction: Direction, change: Fraction): number {
  return change.compare(Fraction.ZERO) * (direction === 'higher-is-better' ? 1 : -1);
}
