import type { Bench } from './harness/bench.js';

/** Every bench, in the order in which all are run. Loaded one at a time: each runs in a process of its own. */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  publish: async () => (await import('./publish/publish.bench.js')).bench,
  relay: async () => (await import('./relay/relay.bench.js')).bench,
  growth: async () => (await import('./growth/growth.bench.js')).bench,
  latency: async () => (await import('./latency/latency.bench.js')).bench,
  'late-commits': async () => (await import('./late-commits/late-commits.bench.js')).bench,
  inbox: async () => (await import('./inbox/inbox.bench.js')).bench,
  directives: async () => (await import('./directives/directives.bench.js')).bench,
  programs: async () => (await import('./programs/programs.bench.js')).bench,
  'mall-day': async () => (await import('./mall-day/mall-day.bench.js')).bench,
  tickets: async () => (await import('./tickets/tickets.bench.js')).bench,
  pipeline: async () => (await import('./pipeline/pipeline.bench.js')).bench,
  notify: async () => (await import('./notify/notify.bench.js')).bench,
  http: async () => (await import('./http/http.bench.js')).bench,
};
