import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createHome, homeIn, ProcessRecord } from '@rakor/local-stack';
import { schemaOf } from '@rakor/persistence';
import type { Wish } from './arguments.js';
import { audit } from './audit/index.js';
import { DeliveryCount } from './deliveries.js';
import { withAdmin } from './injections/database.js';
import { folderOf } from './folder.js';
import { injectionsFor } from './injections/index.js';
import { Injector } from './injector.js';
import { type Report, reportOf } from './report.js';
import { Canary } from './stack/canary.js';
import { topology } from './stack/places.js';
import { freeMount } from './stack/small-disk.js';
import { Stack } from './stack/stack.js';
import { settled, startWorkload } from './workload/index.js';

const REGIONS = 3;
/** Enough to keep a machine of two cores busy. Against a cluster there are twice as many processes for it, and half as many clients. */
const CLIENTS = { single: 6, cluster: 3 };
/** Commands go on for a moment after the last fault. */
const CALM_MS = 2_000;

/**
 * One run: starts the stack, drives it with commands, injects faults until the time is over, heals everything, waits until all is carried,
 * and audits. The folder of a good run is removed unless it is to be kept.
 */
export async function run(wish: Wish, say: (line: string) => void): Promise<Report> {
  const folder = folderOf(wish.seed);
  await begin(folder);
  const stack = await Stack.start({
    folder,
    seed: wish.seed,
    portBase: wish.portBase,
    cluster: wish.cluster,
    ...(wish.plant === undefined ? {} : { plant: wish.plant }),
  });
  // The processes have sessions of their own, which a Ctrl-C does not reach.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stack.stop().then(() => process.exit(1)));
  try {
    const report = await story(stack, wish, say);
    writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    await stack.stop();
    if (report.good && !wish.keep) await rm(folder, { recursive: true, force: true });
    return report;
  } finally {
    await stack.stop();
  }
}

async function story(stack: Stack, wish: Wish, say: (line: string) => void): Promise<Report> {
  const { world } = stack;
  const wanted = injectionsFor(wish);
  const impossible = wanted
    .map(({ name, impossible }) => [name, impossible?.(stack)] as const)
    .filter(([, reason]) => reason !== undefined);
  const skipped = Object.fromEntries(impossible) as Record<string, string>;
  const possible = wanted.filter(({ name }) => !(name in skipped));
  const injector = new Injector(stack, await Canary.prepare(world), possible, say);
  const deliveries = new DeliveryCount(stack);
  deliveries.start();
  const ended = new AbortController();
  const workload = await startWorkload(world, { regions: REGIONS, clients: CLIENTS[stack.servers.kind], signal: ended.signal });

  const deadline = performance.now() + wish.minutes * 60_000 - CALM_MS;
  await injector.until(() => (wish.once ? injector.lines.length === possible.length : performance.now() > deadline));
  await new Promise((resolve) => setTimeout(resolve, CALM_MS));
  await workload.stop();
  ended.abort();
  say('healed: waiting until everything is carried');
  await settled(world);
  const verdict = await audit(world);

  return reportOf({
    ...{
      seed: wish.seed,
      minutes: wish.minutes,
      servers: await namesOf(stack),
      plant: wish.plant ?? null,
      injected: injector.lines,
      skipped,
    },
    ...{ commands: workload.counts, deliveries: await deliveries.end(), deadLetters: await deadLettersOf(stack), verdict },
  });
}

/** Empties the folder, once what a killed run left running in it has ended. */
export async function begin(folder: string): Promise<void> {
  const home = homeIn(folder);
  createHome(home);
  (await ProcessRecord.take(home.processes)).record.release();
  await freeMount(home.nats);
  await rm(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'histories'), { recursive: true });
}

async function namesOf(stack: Stack): Promise<string> {
  const { rows } = await withAdmin(stack, (admin) => admin.query<{ server_version: string }>('show server_version'));
  return `${stack.servers.kind === 'cluster' ? 'a cluster' : 'one server of each'} with PostgreSQL ${rows[0]?.server_version}`;
}

async function deadLettersOf(stack: Stack): Promise<number> {
  const every = topology.map(({ service }) => `select count(*) as letters from ${schemaOf(service)}.dead_letter`).join(' union all ');
  const { rows } = await withAdmin(stack, (admin) =>
    admin.query<{ letters: number }>(`select sum(letters)::int as letters from (${every}) as every`),
  );
  return rows[0]?.letters ?? 0;
}
