/** A place among others: who is equal shares it, and the next one is counted from all before it (1, 2, 2, 4). Null: not ranked. */
export interface Ranked {
  readonly rank: number | null;
}

/** In the order of `compare`, each with its place. */
export function ranked<T>(all: readonly T[], compare: (one: T, other: T) => number): (T & Ranked)[] {
  const sorted = all.toSorted(compare);
  const first = (one: T) => sorted.findIndex((other) => compare(one, other) === 0) + 1;
  return sorted.map((one) => ({ ...one, rank: first(one) }));
}
