import type { Values, Words } from '@rakor/forms';

/** What is counted over the records of a kind, and what it is held against. */
export interface Tally {
  readonly key: string;
  readonly label: Words;
  /** Records with a value out of some, records with a value at all, or the sum of a number. */
  readonly counts: { readonly field: string; readonly is: readonly string[] } | { readonly filled: string } | { readonly sum: string };
  /** All records, a number that the program's own details say, or the sum of another number; nothing where it stands by itself. */
  readonly of?: 'records' | { readonly detail: string } | { readonly sum: string };
}

/** A tally counted: n of m. */
export interface Counted {
  readonly key: string;
  readonly label: Words;
  readonly n: number;
  readonly of: number | null;
}

/** Counts; in whatever order the records come. @param details of the program */
export function counted(tallies: readonly Tally[], records: readonly Values[], details: Values): Counted[] {
  return tallies.map(({ key, label, counts, of }) => ({ key, label, n: countOf(counts, records), of: against(of, records, details) }));
}

function countOf(counts: Tally['counts'], records: readonly Values[]): number {
  if ('sum' in counts) return sumOf(counts.sum, records);
  if ('filled' in counts) return records.filter((record) => record[counts.filled] !== undefined).length;
  return records.filter((record) => counts.is.includes(String(record[counts.field]))).length;
}

function against(of: Tally['of'], records: readonly Values[], details: Values): number | null {
  if (of === undefined) return null;
  if (of === 'records') return records.length;
  if ('sum' in of) return sumOf(of.sum, records);
  const said = details[of.detail];
  return typeof said === 'number' ? said : null;
}

function sumOf(field: string, records: readonly Values[]): number {
  return records.reduce((sum, record) => sum + (typeof record[field] === 'number' ? record[field] : 0), 0);
}
