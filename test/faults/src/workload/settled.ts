import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { streamOf } from '@rakor/contracts';
import { inboxPrefixOf } from '@rakor/messaging';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { schemaOf } from '@rakor/persistence';
import { topology } from '../stack/places.js';
import type { World } from '../world.js';

/** Something is still on its way though it had all the time it needs. `message` says what. */
class NotSettled extends Error {
  override readonly name = 'NotSettled';
}

const PATIENCE_MS = 120_000;
const PAUSE_MS = 500;
/** Looks in a row that must find nothing on its way. */
const CALM_LOOKS = 3;

/** Waits until every outbox is carried, every event is handled, dead or parked, and the audit trails have caught up. @throws {NotSettled} */
export async function settled(world: World): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (let calm = 0; calm < CALM_LOOKS;) {
    const open = await openEnds(world).catch((error: unknown) => [String(error)]);
    calm = open.length === 0 ? calm + 1 : 0;
    if (performance.now() > deadline) throw new NotSettled(`after ${PATIENCE_MS / 1_000} s: ${open.join('; ')}`);
    await sleep(PAUSE_MS);
  }
}

async function openEnds(world: World): Promise<string[]> {
  return [...(await inTables(world)), ...(await inStreams(world))];
}

async function inTables({ adminDatabaseUrl }: World): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminDatabaseUrl });
  await client.connect();
  try {
    const open: string[] = [];
    for (const { service } of topology) {
      const { rows } = await client.query<{ unsent: string; unwritten: string; wishes: string }>(`
        select (select count(*) from ${schemaOf(service)}.outbox where id > (select position from ${schemaOf(service)}.relay_cursor)) as unsent,
               (select count(*) from ${schemaOf(service)}.outbox where subject like 'evt.%' and id > (select position from ${schemaOf(service)}.audit_head)) as unwritten,
               (select count(*) from ${schemaOf(service)}.dead_letter where status = 'redriving') as wishes`);
      for (const [what, count] of Object.entries(rows[0] ?? {})) if (count !== '0') open.push(`${service}: ${count} ${what}`);
    }
    return open;
  } finally {
    await client.end();
  }
}

async function inStreams({ nats: { url, user, password } }: World): Promise<string[]> {
  const nats = await connect({ servers: url.split(','), user, pass: password, inboxPrefix: inboxPrefixOf(user), reconnect: false });
  try {
    const jsm = await jetstreamManager(nats);
    const pairs = topology.flatMap(({ service, listensTo }) => listensTo.map((producer) => [streamOf(producer), service] as const));
    const infos = await Promise.all(pairs.map(([stream, consumer]) => jsm.consumers.info(stream, consumer)));
    return infos
      .filter(({ num_pending, num_ack_pending }) => num_pending + num_ack_pending > 0)
      .map(
        ({ stream_name, name, num_pending, num_ack_pending }) =>
          `${name} of ${stream_name}: ${num_pending} waiting, ${num_ack_pending} in hand`,
      );
  } finally {
    await nats.close();
  }
}
