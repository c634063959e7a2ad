import { type Ranked, ranked } from '../ranking.js';

/** Of how many a promised time was measured, and of how many of these it was exceeded. */
export interface Measured {
  readonly promised: number;
  readonly exceeded: number;
}

/** Of fewer a single bad morning would decide. */
export const ENOUGH = 30;

/** Who exceeds the promised time least often stands first; compared as fractions, exactly. Of whom too little was measured, that one has no place, and stands last. */
export function leagueOf<T extends Measured>(all: readonly T[]): (T & Ranked)[] {
  const enough = all.filter(({ promised }) => promised >= ENOUGH);
  const few = all.filter(({ promised }) => promised < ENOUGH);
  return [
    ...ranked(enough, (one, other) => one.exceeded * other.promised - other.exceeded * one.promised),
    ...few.map((one) => ({ ...one, rank: null })),
  ];
}
