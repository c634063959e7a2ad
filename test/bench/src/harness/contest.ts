import type { Sample } from './samples.js';

/** One way of doing what the bench measures. */
export interface Contender {
  readonly name: string;
  /** Does it once, asserts that it was done right (all there, once, in order), and says what it took. @throws when it was not right */
  turn(round: number): Promise<Sample>;
}

/**
 * Lets every contender have a turn in every round, beginning with another one each time, so that warmth and wear are shared.
 *
 * @param say is told of each turn
 * @returns the samples of each contender, by its name, in the order of the rounds
 */
export async function contest(
  contenders: readonly Contender[],
  rounds: number,
  say: (line: string) => void,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, turn } of rotated(contenders, round)) {
      const sample = await turn(round);
      samples.get(name)?.push(sample);
      say(`round ${round + 1}, ${name}: ${describe(sample)}`);
    }
  }
  return samples;
}

/** The samples of a contender. @throws when it took no part */
export function samplesOf(samples: ReadonlyMap<string, readonly Sample[]>, name: string): readonly Sample[] {
  const found = samples.get(name);
  if (!found) throw new Error(`${name} took no part`);
  return found;
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function describe(sample: Sample): string {
  return Object.entries(sample)
    .map(([figure, value]) => `${figure} ${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))}`)
    .join(', ');
}
