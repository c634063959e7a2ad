import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../world.js';
import { Client } from './client.js';
import type { Outcome } from './history.js';
import { prepareRegions } from './regions.js';
import { playRound } from './round.js';

export interface WorkloadOptions {
  /** How many tenants, at most 8. */
  readonly regions: number;
  readonly clients: number;
  /** Ends the workload as `stop()` does. */
  readonly signal: AbortSignal;
}

/** Clients of several regions that go on until they are stopped, each as fast as it is answered. */
export interface Workload {
  /** Commands by their outcome up to now. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Begins nothing new, and waits until the outcome of what was begun is known, a minute at most. */
  stop(): Promise<void>;
}

/** Makes the regions tenants, and lets the clients begin. Rejects when a region cannot be made one. */
export async function startWorkload(world: World, { regions, clients, signal }: WorkloadOptions): Promise<Workload> {
  const histories = join(world.folder, 'histories');
  mkdirSync(histories, { recursive: true });
  // A second workload of a run goes on where the names of the first end: markers stay unique.
  const before = readdirSync(histories).length;
  const stopping = new AbortController();
  const ended = AbortSignal.any([stopping.signal, signal]);
  const codes = await prepareRegions(world, regions, ended);
  const people = Array.from({ length: clients }, (_, place) => {
    const region = codes[place % codes.length] ?? '';
    return new Client(world, region, `c${before + place + 1}`, ended);
  });
  const work = people.map(async (client) => {
    const others = codes.filter((code) => code !== client.region);
    while (!ended.aborted) await playRound(client, others, () => !ended.aborted);
  });
  return {
    get counts() {
      const sum = (outcome: Outcome) => people.reduce((total, { counts }) => total + counts[outcome], 0);
      return { ok: sum('ok'), refused: sum('refused'), unknown: sum('unknown') };
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(work);
    },
  };
}
