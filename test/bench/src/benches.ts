import type { Bench } from './harness/bench.js';

/** Every bench, in the order in which all are run. Loaded one at a time: each runs in a process of its own. */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  growth: async () => (await import('./growth/growth.bench.js')).bench,
  latency: async () => (await import('./latency/latency.bench.js')).bench,
};
