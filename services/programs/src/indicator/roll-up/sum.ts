import type { Tally } from '../standing.js';

const NOTHING: Tally = { numerator: 0n, denominator: null, reported: 0, expected: 0 };

/** Σ numerators and Σ denominators, and how many places there are; in whatever order and by whatever detours they are added (F13). */
export function sumOf(tallies: Iterable<Tally>): Tally {
  let sum = NOTHING;
  for (const tally of tallies) sum = added(sum, tally);
  return sum;
}

function added(one: Tally, other: Tally): Tally {
  const denominators = [one.denominator, other.denominator].filter((denominator) => denominator !== null);
  return {
    numerator: one.numerator + other.numerator,
    denominator: denominators.length === 0 ? null : denominators.reduce((sum, denominator) => sum + denominator, 0n),
    reported: one.reported + other.reported,
    expected: one.expected + other.expected,
  };
}
