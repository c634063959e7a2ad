import { Fraction } from '../status/fraction.js';
import type { Formula } from './definition/definition.js';

/** The two numbers that a value is made of. Rupiah are whole, and may be trillions. */
export interface Counts {
  readonly numerator: bigint;
  /** Null for an amount. */
  readonly denominator: bigint | null;
}

const HUNDRED = Fraction.of(100);
const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,4}))?$/;

/** The exact value of two numbers, in the indicator's unit; null where there is nothing to divide by. */
export function valueOf({ numerator, denominator }: Counts, formula: Formula): Fraction | null {
  if (formula === 'amount') return Fraction.of(numerator);
  if (denominator === null || denominator === 0n) return null;
  const quotient = Fraction.of(numerator, denominator);
  switch (formula) {
    case 'share':
      return quotient.times(HUNDRED);
    case 'growth':
      return quotient.times(HUNDRED).minus(HUNDRED);
    case 'score':
      return quotient;
  }
}

/** "24.5" as it is meant, and not as a float would have it; null where it is no decimal of at most four places. */
export function decimalIn(text: string): Fraction | null {
  const [, sign, whole, places = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return null;
  const above = BigInt(whole + places);
  return Fraction.of(sign === '-' ? -above : above, 10n ** BigInt(places.length));
}

/** A value as text, rounded half away from zero: 41/2 with one place is "20.5". */
export function decimalOf({ numerator, denominator }: Fraction, places: number): string {
  const doubled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places) * 2n;
  const digits = String((doubled + denominator) / (denominator * 2n)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = numerator < 0n && /[1-9]/.test(digits) ? '-' : '';
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`;
}
