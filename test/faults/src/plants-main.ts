/** Tries every planted bug on one stack, and rows that no bug of ours could write, and prints a line of JSON for each: `node dist/plants-main.js <folder> <first port>`. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { audit, type AuditReport } from './audit/index.js';
import { armCrash, isArmed, isPlant, type PlantName, plantFromNowOn } from './patches/index.js';
import { Stack } from './stack/stack.js';
import { settled, startWorkload } from './workload/index.js';

/** Who announces most of what the clients do, and who hears it. */
const SPOILED: ReadonlySet<string> = new Set(['directives', 'witness']);
const LOAD = { regions: 2, clients: 4, ms: 3_000 };

const [folder = '', portBase = ''] = process.argv.slice(2);
const stack = await Stack.start({ folder, seed: 1, portBase: Number(portBase), cluster: false });
/** What was found before: a bug's traces stay in the tables when it is gone. */
let before: readonly string[] = [];

const PROVOKED: readonly (readonly [PlantName | 'none' | 'doctored-queues', provoke: () => Promise<void>])[] = [
  ['none', manyDeaths],
  ['missing-region-filter', () => Promise.resolve()],
  ['inbox-without-key', () => crashed('witness', 'after-effect-before-ack')],
  ['ack-before-commit', () => crashed('witness', 'before-commit')],
  ['naive-cursor', lateCommit],
  ['outbox-outside-transaction', () => crashed('directives', 'before-commit')],
  ['doctored-queues', doctorQueues],
];

try {
  for (const [plant, provoke] of PROVOKED) {
    if (isPlant(plant)) await given(plant);
    const { fresh, report } = await auditAfter(provoke);
    process.stdout.write(`${JSON.stringify({ plant, fresh, report })}\n`);
  }
} finally {
  await stack.stop();
}

/** Starts those anew with a bug whose work it spoils; the others go on. */
async function given(plant: PlantName): Promise<void> {
  await plantFromNowOn(stack.control, plant);
  const { processes } = stack;
  const replicas = stack.replicas.filter(({ service }) => SPOILED.has(service));
  await Promise.all(replicas.map(async ({ name }) => processes.gone(name, await processes.signal(name, 'SIGKILL'))));
  await Promise.all(replicas.map(({ port }) => untilReady(port)));
}

async function untilReady(port: number): Promise<void> {
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await sleep(50);
  }
}

/** Lets clients work while something is done to the stack, and audits when all has settled. Returns what was not found before, and the report. */
async function auditAfter(provoke: () => Promise<void>): Promise<{ fresh: string[]; report: AuditReport }> {
  // Whoever works on would be refused what a doctored row says.
  if (provoke !== doctorQueues) await worked(provoke);
  else await provoke();
  const report = await audit(stack.world);
  const found = report.faults.map(({ invariant, text }) => `${invariant}: ${text}`);
  const fresh = found.filter((one) => !before.includes(one));
  before = found;
  return { fresh, report };
}

async function worked(provoke: () => Promise<void>): Promise<void> {
  const workload = await startWorkload(stack.world, { ...LOAD, signal: new AbortController().signal });
  await sleep(LOAD.ms);
  await provoke();
  await workload.stop();
  await settled(stack.world);
}

/** A process of the service dies at the point. */
async function crashed(service: string, point: Parameters<typeof armCrash>[2]): Promise<void> {
  await armCrash(stack.control, service, point);
  while (isArmed(stack.control, service, point)) await sleep(20);
}

/** A transaction takes its place in the outbox, and commits long after later ones. */
async function lateCommit(): Promise<void> {
  const client = new pg.Client({ connectionString: stack.world.adminDatabaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `insert into directives.outbox (event_id, region, subject, key, headers, body)
       select late.id, region, subject, late.id::text, headers || jsonb_build_object('ce-id', late.id, 'Nats-Msg-Id', late.id, 'ce-subject', late.id), body
       from directives.outbox, gen_random_uuid() late(id) where subject like '%meeting-started%' limit 1`,
    );
    await sleep(1_500);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** After the last load: a number that nobody has any more, one that was finished in secret, one at a counter that has not called it, and a second twice. */
async function doctorQueues(): Promise<void> {
  const client = new pg.Client({ connectionString: stack.world.adminDatabaseUrl });
  await client.connect();
  const waits = (place: number) =>
    `(select t.id from public_services.ticket t where status = 'waiting' and version = 1 order by region, id limit 1 offset ${place})`;
  try {
    await client.query(`update public_services.counter c set ticket_id = t.id from public_services.ticket t
                         where t.id = ${waits(2)} and c.id = (select id from public_services.counter where region = t.region and ticket_id is null limit 1)`);
    await client.query(`update public_services.ticket set status = 'finished' where id = ${waits(1)}`);
    await client.query(`delete from public_services.ticket where id = ${waits(0)}`);
    await client.query(`update public_services.ticket_period set from_at = from_at - interval '1 second'
                         where (region, ticket_id, n) = (select region, ticket_id, n from public_services.ticket_period order by 1, 2, 3 desc limit 1)`);
  } finally {
    await client.end();
  }
}

async function manyDeaths(): Promise<void> {
  await crashed('directives', 'before-commit');
  await crashed('directives', 'after-commit-before-publish');
  await crashed('directives', 'after-publish-before-mark');
  await crashed('witness', 'after-effect-before-ack');
}
