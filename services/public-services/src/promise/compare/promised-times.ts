import type { PromisedTime } from '../../standard/standard.content.js';
import { type Ranked, ranked } from '../ranking.js';

/** What a region promises. */
export interface RegionPromise {
  readonly region: string;
  readonly promised: PromisedTime;
}

/** A working day has 7 hours and 30 minutes: 37 hours and 30 minutes a week (Perpres 21/2023, art. 4), of five days. */
const MINUTES = { minutes: 1, hours: 60, 'working-days': 450 } as const;

/** Who promises the longest time stands first (F18). */
export function longestFirst(promises: readonly RegionPromise[]): (RegionPromise & Ranked)[] {
  const minutes = ({ promised: { amount, unit } }: RegionPromise) => amount * MINUTES[unit];
  return ranked(promises, (one, other) => minutes(other) - minutes(one));
}
