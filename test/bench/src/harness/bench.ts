import type { MemoryWatch } from './memory.js';
import type { Spread } from './samples.js';
import type { Servers } from './servers.js';

/** `quick` proves that a bench works, `usual` is what docs/performance.md quotes, `full` what takes too long for every day. */
export type Size = 'quick' | 'usual' | 'full';

/** What a bench is given. */
export interface Surroundings {
  readonly size: Size;
  /** PostgreSQL and NATS of this bench alone, started when first asked for, ended with it. */
  readonly servers: Servers;
  /** Of this process; further processes can be added. */
  readonly memory: MemoryWatch;
  /** Tells the one who waits how far it is. */
  say(line: string): void;
}

/** A goal of performance.md: a bound on a figure's median. */
export interface Goal {
  /** "P1" */
  readonly id: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One line of the table. */
export interface Row {
  /** "ours, CPU to js.publish" */
  readonly what: string;
  readonly value: Spread;
  /** "×" for a ratio, "msg/s", "µs", "ms" */
  readonly unit: string;
  readonly goal?: Goal;
}

export interface Outcome {
  /** What was asserted before anything was believed. */
  readonly asserted: readonly string[];
  readonly rows: readonly Row[];
  /** What a reader must know: settings of peers, what was left out. */
  readonly notes?: readonly string[];
}

/** One benchmark: `npm run bench -- <name>`. */
export interface Bench {
  readonly name: string;
  /** One sentence on what it measures. */
  readonly about: string;
  run(surroundings: Surroundings): Promise<Outcome>;
}

/** Whether a row meets its goal; undefined where there is none. */
export function meets({ value, goal }: Row): boolean | undefined {
  if (!goal) return undefined;
  return value.median >= (goal.atLeast ?? -Infinity) && value.median <= (goal.atMost ?? Infinity);
}
