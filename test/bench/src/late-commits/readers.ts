import { setTimeout as sleep } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { streamOf } from '@rakor/contracts';
import { Client } from 'pg';
import { clockMs, PRODUCER } from '../latency/delivery.js';

const LOOK_MS = 5;

/** What a reader found: when it first had each event, and how many it had more than once. */
export class Sightings {
  readonly at = new Map<string, number>();
  doubled = 0;

  saw(id: string): void {
    if (this.at.has(id)) this.doubled++;
    else this.at.set(id, clockMs());
  }
}

/** Something that reads an outbox until stopped. */
export interface Reader {
  readonly sightings: Sightings;
  stop(): Promise<void>;
}

/** Sees what our relay has published, as soon as the stream has stored it. */
export async function published(nats: NatsConnection): Promise<Reader> {
  const consumer = await jetstream(nats).consumers.get(streamOf(PRODUCER), { deliver_policy: 'new' });
  const sightings = new Sightings();
  const messages = await consumer.consume({
    callback: (message) => sightings.saw(message.json<{ organisationId: string }>().organisationId),
  });
  return {
    sightings,
    stop: async () => {
      await messages.close();
      await consumer.delete();
    },
  };
}

/** The two cursors that look right: by the highest id seen, and by what every running transaction is younger than. */
const CURSORS = {
  naive: 'select id::text as mark, key from outbox where id > $1::bigint order by id',
  horizon: `select xid::text as mark, key from outbox
    where xid >= $1::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid`,
} as const;

/** Follows the outbox by one of the cursors, from what is there now. */
export async function following(url: string, kind: keyof typeof CURSORS): Promise<Reader> {
  const client = new Client({ connectionString: url, options: `-c search_path=${PRODUCER}` });
  await client.connect();
  const sightings = new Sightings();
  const start = kind === 'naive' ? 'coalesce(max(id), 0)::text' : 'pg_current_xact_id()::text';
  const { rows: starts } = await client.query<{ mark: string }>(`select ${start} as mark from outbox`);
  let mark = starts[0]?.mark ?? '0';
  const stopping = new AbortController();
  const reading = (async () => {
    while (!stopping.signal.aborted) {
      const { rows } = await client.query<{ mark: string; key: string }>(CURSORS[kind], [mark]);
      for (const { key } of rows) sightings.saw(key);
      const last = rows.at(-1)?.mark;
      if (last !== undefined) mark = kind === 'naive' ? last : String(BigInt(last) + 1n);
      await sleep(LOOK_MS);
    }
  })();
  return {
    sightings,
    stop: async () => {
      stopping.abort();
      await reading;
      await client.end();
    },
  };
}
