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
      return found === value;
    case 'different':
      return found !== value;
    // Texts compare as dates and codes do.
    case 'at-least':
      return comparable(found, value) && found >= value;
    case 'at-most':
      return comparable(found, value) && found <= value;
    case 'here':
      return (found === here) === value;
  }
}

function comparable(found: unknown, value: Condition['value']): found is string | number {
  return (typeof found === 'string' || typeof found === 'number') && typeof found === typeof value;
}
