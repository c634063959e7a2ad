import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../world.js';
import { Client } from './client.js';
import { openHalls } from './hall.js';
import type { Outcome } from './history.js';
import { prepareRegions } from './regions.js';
import { playRound } from './round.js';
import { playVisits, sitDown } from './visits.js';

/** Between a client's visitors: its counter is never long without anybody, and leaves the machine to the rounds. */
const PAUSE_MS = 300;

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
  await openHalls(world, codes, ended);
  const people = Array.from({ length: clients }, (_, place) => {
    const region = codes[place % codes.length] ?? '';
    return new Client(world, region, `c${before + place + 1}`, ended);
  });
  const work = people.map(async (client) => {
    const others = codes.filter((code) => code !== client.region);
    const going = () => !ended.aborted;
    const rounds = async () => {
      while (going()) await playRound(client, others, going);
    };
    // Beside the rounds: a service that nobody asks for half a minute does not come to the point at which it is to die.
    const visits = async () => {
      const desk = await sitDown(client);
      while (going()) {
        await playVisits(client, desk, going);
        await sleep(PAUSE_MS);
      }
    };
    await Promise.all([rounds(), visits()]);
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
