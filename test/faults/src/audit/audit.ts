import pg from 'pg';
import { WITNESS } from '../stack/places.js';
import type { World } from '../world.js';
import { deliveriesBalance } from './balance.js';
import { commandsAreKept } from './commands.js';
import { effectsHappenOnce } from './effects.js';
import type { Check, Finding, Kind } from './finding.js';
import { load } from './load.js';
import { effectsKeepTheirOrder } from './order.js';
import { queuesAddUp } from './queues.js';
import { regionsStayApart } from './regions.js';
import { announced } from './services.js';
import { streamsHoldTheOutboxes } from './streams.js';
import { sumsHold } from './sums.js';
import { everyChangeHasItsEntry } from './versions.js';

/** What an audit found, and how much it looked at. */
export interface AuditReport {
  readonly faults: readonly Pick<Finding, 'invariant' | 'text'>[];
  readonly lost: number;
  readonly doubled: number;
  readonly reordered: number;
  readonly leaked: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** I1 to I8, in order. */
const CHECKS: readonly Check[] = [
  commandsAreKept,
  streamsHoldTheOutboxes,
  effectsHappenOnce,
  effectsKeepTheirOrder,
  sumsHold,
  queuesAddUp,
  deliveriesBalance,
  regionsStayApart,
  everyChangeHasItsEntry,
];

/** Compares clients, tables, outboxes, streams, inboxes and effects of a run that has settled. Changes nothing. */
export async function audit(world: World): Promise<AuditReport> {
  const client = new pg.Client({ connectionString: world.adminDatabaseUrl });
  await client.connect();
  try {
    // The tables are fresh, and no plan is worth compiling.
    await client.query(`set jit = off; set work_mem = '256MB'`);
    await load(world, client);
    const findings: Finding[] = [];
    for (const check of CHECKS) findings.push(...(await check({ world, client })));
    const sum = (kind: Kind) => findings.filter((one) => one.kind === kind).reduce((total, { count }) => total + count, 0);
    return {
      faults: findings.map(({ invariant, text }) => ({ invariant, text })),
      ...{ lost: sum('lost'), doubled: sum('doubled'), reordered: sum('reordered'), leaked: sum('leaked') },
      counts: await countsOf(client),
    };
  } finally {
    await client.end();
  }
}

async function countsOf(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<Record<string, string>>(`
    select (select count(*) from (${announced}) o) as events,
           (select count(*) from streamed) as messages,
           (select count(*) - count(distinct event_id) from streamed where sound) as "repeats in the streams",
           (select count(*) from streamed where not sound) as "malformed messages",
           (select count(*) from ${WITNESS}.effect) as effects,
           (select count(*) from public_services.ticket) as tickets,
           (select count(distinct key) from attempt) as commands,
           (select count(*) from attempt) as attempts`);
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)]));
}
