import { setTimeout as sleep } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { streamOf } from '@rakor/contracts';
import { provision } from '@rakor/messaging';
import { Client } from 'pg';
import type { Surroundings } from '../harness/bench.js';
import type { Contender } from '../harness/contest.js';
import { closeDelivery, migrations, openDelivery, type Place, PRODUCER } from '../latency/delivery.js';
import { announce } from './outbox.js';

const BATCH = 1_000;
const HELD = ' under a held snapshot';

export const OURS = 'our relay';
export const SKIP_LOCKED = 'SKIP LOCKED + delete';
export const held = (name: string) => `${name}${HELD}`;

/** Draining an outbox with and without a session that keeps a snapshot open, as a report or pg_dump does. */
export async function drains({ servers }: Surroundings, rows: number): Promise<Contender[]> {
  const nats = await servers.nats();
  const place: Place = { service: PRODUCER, database: await servers.database(PRODUCER, migrations), nats: nats.url };
  const ways = [
    { name: OURS, drain: (admin: Client) => byRelay(place, admin, rows) },
    { name: SKIP_LOCKED, drain: (admin: Client) => bySkipLocked(admin, rows) },
  ];
  return ways.flatMap(({ name, drain }) =>
    [false, true].map((holds) => ({
      name: holds ? held(name) : name,
      turn: () => withAdmin(place, (admin) => (holds ? underSnapshot(place, () => drain(admin)) : drain(admin))),
    })),
  );
}

async function byRelay(place: Place, admin: Client, rows: number): Promise<{ rate: number }> {
  const connection = await connect({ servers: place.nats });
  const jsm = await jetstreamManager(connection);
  await provision(jsm, { services: [{ service: PRODUCER, listensTo: [] }] });
  const before = (await jsm.streams.info(streamOf(PRODUCER))).state.messages;
  await announce(admin, rows);
  const messaging = await openDelivery(place);
  try {
    const began = performance.now();
    messaging.startRelay();
    await until(admin, 'select position >= (select max(id) from outbox) as done from relay_cursor');
    const rate = rows / ((performance.now() - began) / 1_000);
    const stored = (await jsm.streams.info(streamOf(PRODUCER))).state.messages - before;
    if (stored !== rows) throw new Error(`the relay stored ${stored} of ${rows}`);
    return { rate };
  } finally {
    await closeDelivery(messaging);
    await connection.close();
  }
}

/** What SKIP LOCKED relays do to their table, without the publishing. */
async function bySkipLocked(admin: Client, rows: number): Promise<{ rate: number }> {
  await admin.query('drop table if exists queue');
  await admin.query('create table queue (id bigint generated always as identity primary key, body text not null)');
  await admin.query(`insert into queue (body) select repeat('x', 100) from generate_series(1, $1)`, [rows]);
  const began = performance.now();
  let taken = 0;
  for (let batch = -1; batch !== 0; taken += batch) {
    const { rowCount } = await admin.query(
      `delete from queue where id in (select id from queue order by id limit ${BATCH} for update skip locked) returning id, body`,
    );
    batch = rowCount ?? 0;
  }
  if (taken !== rows) throw new Error(`SKIP LOCKED took ${taken} of ${rows}`);
  return { rate: rows / ((performance.now() - began) / 1_000) };
}

async function underSnapshot<T>(place: Place, work: () => Promise<T>): Promise<T> {
  return withAdmin(place, async (holder) => {
    await holder.query('begin isolation level repeatable read');
    await holder.query('select count(*) from relay_cursor');
    try {
      return await work();
    } finally {
      await holder.query('rollback');
    }
  });
}

async function withAdmin<T>({ database }: Place, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: database.admin, options: `-c search_path=${PRODUCER}` });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

async function until(admin: Client, condition: string): Promise<void> {
  for (let tries = 0; tries < 6_000; tries++) {
    const { rows } = await admin.query<{ done: boolean }>(condition);
    if (rows[0]?.done) return;
    await sleep(5);
  }
  throw new Error(`never came true: ${condition}`);
}
