import type { Entry } from './entry.js';
import type { Handling } from './handling.js';

/** Entries of one region and different lanes that are handled together. */
export interface Step {
  readonly handling: Handling;
  readonly entries: readonly Entry[];
}

/**
 * Plans how entries of one region are handled: those in turn stay where they are in the stream, and between two of them the others are put
 * together, the first ones of each lane before the second ones.
 *
 * @param alone entries that are not put together with any other
 */
export function stepsOf(entries: readonly Entry[], handlingOf: (type: string) => Handling, alone: ReadonlySet<Entry>): Step[] {
  const steps: Step[] = [];
  let between: Entry[] = [];
  for (const entry of entries) {
    const handling = handlingOf(entry.type);
    if (handling !== 'in turn' && !alone.has(entry)) {
      between.push(entry);
      continue;
    }
    steps.push(...together(between, handlingOf), { handling, entries: [entry] });
    between = [];
  }
  return [...steps, ...together(between, handlingOf)];
}

function together(entries: readonly Entry[], handlingOf: (type: string) => Handling): Step[] {
  return wavesOf(entries).flatMap((wave) => {
    const byType = Map.groupBy(wave, ({ type }) => (handlingOf(type) === 'in sets' ? type : undefined));
    return [...byType].map(([type, some]): Step => ({ handling: type === undefined ? 'side by side' : 'in sets', entries: some }));
  });
}

/** The first entry of each lane, then the second of each, and so on. */
function wavesOf(entries: readonly Entry[]): Entry[][] {
  const before = new Map<string, number>();
  const waves: Entry[][] = [];
  for (const entry of entries) {
    const place = before.get(entry.lane) ?? 0;
    before.set(entry.lane, place + 1);
    (waves[place] ??= []).push(entry);
  }
  return waves;
}
