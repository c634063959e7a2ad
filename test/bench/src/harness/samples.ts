/** What one turn of one contender measured, by figure: `{ rate: 12_400, cpuUs: 41 }`. */
export type Sample = Readonly<Record<string, number>>;

/** The middle of several measurements, and how far apart they lay. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws when there is nothing to take the middle of */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: percentile(sorted, 0.5), min: percentile(sorted, 0), max: percentile(sorted, 1) };
}

/** The value below which `share` (0…1) of the ascending `sorted` lie, between neighbours in proportion. @throws when `sorted` is empty */
export function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new Error('no measurements');
  return low + (high - low) * (at - Math.floor(at));
}

/** One figure of every sample. @throws when a sample lacks it */
export function valuesOf(samples: readonly Sample[], figure: string): number[] {
  return samples.map((sample) => {
    const value = sample[figure];
    if (value === undefined) throw new Error(`a sample has no ${figure}`);
    return value;
  });
}

/** `ours` to `theirs`, round by round, so that a slow minute of the machine weighs on both. */
export function ratioOf(ours: readonly Sample[], theirs: readonly Sample[], figure: string): Spread {
  const other = valuesOf(theirs, figure);
  return spreadOf(valuesOf(ours, figure).map((value, round) => value / (other[round] ?? NaN)));
}
