export const COMPARISONS = ['equal', 'different', 'at-least', 'at-most', 'here'] as const;

/** Something that must hold of an event. */
export interface Condition {
  /** Of the event's data: "urgent". */
  readonly field: string;
  readonly is: (typeof COMPARISONS)[number];
  readonly value: string | number | boolean;
}

/**
 * Whether it holds; what is absent is equal to nothing, and neither large nor small.
 *
 * @param here the region in which it happened: a field that names it is `here`, which is true or false
 */
export function holds({ field, is, value }: Condition, data: Readonly<Record<string, unknown>>, here: string): boolean {
  const found = data[field];
  switch (is) {
    case 'equal':
      return same(found, value);
    case 'different':
      return !same(found, value);
    case 'at-least':
      return (orderOf(found, value) ?? -1) >= 0;
    case 'at-most':
      return (orderOf(found, value) ?? 1) <= 0;
    case 'here':
      return (found === here) === value;
  }
}

/** A number is the same however events write it ("24.5000"); a text is only what it is: "01" is a code. */
function same(found: unknown, value: Condition['value']): boolean {
  return found === value || (typeof value === 'number' && orderOf(found, value) === 0);
}

/** Below 0 where it is smaller, above where it is larger; null where they cannot be compared. Texts compare as dates and codes do, digits as numbers. */
function orderOf(found: unknown, value: Condition['value']): number | null {
  const [a, b] = [exactly(found), exactly(value)];
  if (a !== null && b !== null) return compared(a, b);
  return typeof found === 'string' && typeof value === 'string' ? compared(found, value) : null;
}

function compared<T extends string | bigint>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

/** Rupiah and measurements are digits in a text, as JSON's own numbers lose some of them. */
const DECIMAL = /^-?\d{1,30}(\.\d{1,10})?$/;
const PLACES = 10;

/** In units of the last place; null where it is no number. */
function exactly(value: unknown): bigint | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !DECIMAL.test(text)) return null;
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(PLACES, '0'));
}
