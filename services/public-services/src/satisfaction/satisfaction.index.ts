import { SATISFACTION_ELEMENTS, type SatisfactionElement, type SatisfactionGrade } from '@rakor/contracts';

/** The formula and its version: another decree would be another one, and what was published keeps the one that it was counted with. */
const FORMULA = 'permenpanrb-14-2017/1';

/** What was said of an element: how many have answered, and the sum of their answers. Nobody has to answer all. */
interface Tally {
  readonly count: number;
  readonly sum: number;
}
export type Tallies = Readonly<Record<SatisfactionElement, Tally>>;

/** The satisfaction index (IKM). Decimals are text, as they are printed. */
export interface Index {
  /** 25 to 100, rounded once to two decimals, half up: "88.31". */
  readonly index: string;
  readonly grade: SatisfactionGrade;
  /** What agencies get that count with the printed weight 0.111 instead of 1/9; it differs in the second decimal, and sometimes in the grade. */
  readonly asPrinted: string;
  readonly formula: string;
  /** Mean of each element, from 1 to 4, with four decimals. */
  readonly means: Readonly<Record<SatisfactionElement, string>>;
  /** The three that were judged worst, the worst first. */
  readonly lowest: readonly SatisfactionElement[];
}

/** A number that is not rounded yet. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * The index of PermenPANRB 14/2017: the mean of each element's answers, weighted by 1/9 each, times 25. Counted in fractions and rounded once, because
 * the bands of the grades leave gaps: 88.305 is neither A nor B until it is rounded.
 *
 * @returns null while an element has no answer
 */
export function indexOf(tallies: Tallies): Index | null {
  const elements = SATISFACTION_ELEMENTS.map((element) => ({ element, ...tallies[element] }));
  if (elements.some(({ count }) => count === 0)) return null;
  const means = elements.map(({ element, sum, count }) => ({ element, mean: { over: BigInt(sum), under: BigInt(count) } }));
  const sum = means.reduce((total, { mean }) => plus(total, mean), { over: 0n, under: 1n });
  const hundredths = rounded({ over: sum.over * 25n, under: sum.under * 9n }, 100n);
  const printed = rounded({ over: sum.over * 111n * 25n, under: sum.under * 1_000n }, 100n);
  return {
    index: decimal(hundredths, 2),
    grade: gradeOf(hundredths),
    asPrinted: decimal(printed, 2),
    formula: FORMULA,
    means: Object.fromEntries(means.map(({ element, mean }) => [element, decimal(rounded(mean, 10_000n), 4)])) as Index['means'],
    lowest: means
      .toSorted((one, other) => compare(one.mean, other.mean))
      .slice(0, 3)
      .map(({ element }) => element),
  };
}

/** How many must have answered for so many who were served (Krejcie and Morgan 1970: 95 percent, ± 5). */
export function sampleFor(served: number): number {
  return Math.round((3.841 * served * 0.25) / (0.0025 * Math.max(0, served - 1) + 3.841 * 0.25));
}

/** A from 88.31, B from 76.61, C from 65.00, D below. */
function gradeOf(hundredths: bigint): SatisfactionGrade {
  if (hundredths >= 8_831n) return 'A';
  if (hundredths >= 7_661n) return 'B';
  return hundredths >= 6_500n ? 'C' : 'D';
}

function plus(one: Fraction, other: Fraction): Fraction {
  return { over: one.over * other.under + other.over * one.under, under: one.under * other.under };
}

function compare(one: Fraction, other: Fraction): number {
  return Number(one.over * other.under - other.over * one.under);
}

/** In parts of `parts`, half up. */
function rounded({ over, under }: Fraction, parts: bigint): bigint {
  return (2n * over * parts + under) / (2n * under);
}

function decimal(parts: bigint, digits: number): string {
  const text = parts.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
