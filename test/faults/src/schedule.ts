import { Random } from './random.js';

/** What will be injected, and the numbers that choose its target and its length. */
export interface Planned<T> {
  readonly injection: T;
  readonly random: Random;
  /** Milliseconds of quiet before it. */
  readonly pause: number;
}

/** Milliseconds between the end of one fault and the next. */
const PAUSE = { least: 500, most: 2_500 };

/**
 * The endless row of injections of a seed: every kind once in a shuffled order, then again in another. A short run has each kind as often
 * as a long one has, and the row does not depend on how long anything takes.
 */
export function* schedule<T>(seed: number, injections: readonly T[]): Generator<Planned<T>, never> {
  if (injections.length === 0) throw new Error('nothing to inject');
  const random = new Random(seed);
  for (;;) {
    for (const injection of random.shuffled(injections)) {
      yield { injection, random: random.branch(), pause: random.between(PAUSE.least, PAUSE.most) };
    }
  }
}
