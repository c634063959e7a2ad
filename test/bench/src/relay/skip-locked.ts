import { headers as natsHeaders } from '@nats-io/nats-core';
import type { Outgoing } from '@rakor/messaging';
import { connected, inChunks, type Way } from './stage.js';
import { type Publish, Tally } from './tally.js';

const WORKERS = 2;
const BATCH = 1_000;

/** A relay as textbooks show it, with batches as large as ours: delete what nobody else has locked, publish it, commit. */
function skipLocked(name: string, share: number, publishOf: (stage: Parameters<Way['drain']>[0]) => Publish): Way {
  return {
    name,
    share,
    keepsOrder: false,
    async prepare({ admin }, events) {
      await admin.query('set search_path = public');
      await admin.query('drop table if exists jobs');
      await admin.query('create table jobs (id bigint generated always as identity primary key, event jsonb not null)');
      await inChunks(events, (json) => admin.query('insert into jobs (event) select e from jsonb_array_elements($1::jsonb) e', [json]));
      await admin.query('vacuum analyze jobs');
    },
    async drain(stage, events) {
      const publish = publishOf(stage);
      const tally = new Tally(events.length);
      const working = Promise.all(Array.from({ length: WORKERS }, () => work(stage.database.admin, publish, tally)));
      await Promise.race([tally.complete, working]);
      return { stop: () => working };
    },
  };
}

async function work(url: string, publish: Publish, tally: Tally): Promise<void> {
  const client = await connected(url);
  for (let rows = BATCH; rows > 0;) {
    await client.query('begin');
    const taken = await client.query<{ event: Outgoing }>({
      name: 'take',
      text: 'delete from jobs where id in (select id from jobs order by id limit $1 for update skip locked) returning event',
      values: [BATCH],
    });
    await Promise.all(taken.rows.map(({ event }) => publish(event)));
    tally.add(taken.rows.length);
    await client.query('commit');
    rows = taken.rows.length;
  }
  await client.end();
}

export const skipLockedPipelined = skipLocked(
  'SKIP LOCKED, our publisher',
  0.5,
  ({ publisher }) =>
    (event) =>
      publisher.publish(event),
);

export const skipLockedPublish = skipLocked('SKIP LOCKED, js.publish', 0.5, ({ publisher, stream }) => ({ subject, headers, body }) => {
  publisher.began ||= performance.now();
  const fields = natsHeaders();
  for (const [name, value] of Object.entries(headers)) fields.set(name, value);
  return stream.js.publish(subject, body, { headers: fields });
});
