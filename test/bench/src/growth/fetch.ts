import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Surroundings } from '../harness/bench.js';
import type { Contender } from '../harness/contest.js';
import { medianMs } from '../harness/timed.js';
import { closeDelivery, migrations, openDelivery, PRODUCER } from '../latency/delivery.js';
import { announce, fillWeek } from './outbox.js';

const BATCH = 1_000;
const READS = 40;

/** Reading the next batch after `kept` rows with the statement that the relay runs, and what an operator's replay and a rewind look up. */
export async function fetches(surroundings: Surroundings, kept: number): Promise<Contender & { close(): Promise<void> }> {
  const { servers } = surroundings;
  const database = await servers.database(PRODUCER, migrations);
  const statement = await relaysRead(surroundings);
  const client = new Client({ connectionString: database.admin, options: `-c search_path=${PRODUCER}` });
  await client.connect();
  await fillWeek(client, kept);
  await announce(client, BATCH);
  await client.query('set role directory_relay');
  return {
    name: `${kept} rows kept`,
    turn: async () => {
      // With an empty gap at each end of what is kept, and one in the middle of a day.
      const gaps = [0.1, 0.5, 0.99].map((share) => Math.floor(kept * share));
      const read = async () => {
        const values = [kept, BATCH, gaps, gaps];
        const { rows } = await client.query<{ id: string }>({ name: 'next', text: statement, values });
        const fresh = rows.filter(({ id }) => Number(id) > kept);
        if (fresh.length !== BATCH || rows.length !== BATCH + gaps.length) throw new Error(`read ${rows.length} rows`);
      };
      for (let warm = 0; warm < 10; warm++) await read();
      return {
        fetch: await medianMs(READS, read),
        oldest: await medianMs(5, () => client.query('select min(id) - 1 from outbox')),
        replay: await medianMs(5, () =>
          client.query(`select min(id) as first, count(*) as count from outbox where created_at >= now() - interval '1 second'`),
        ),
      };
    },
    close: () => client.end(),
  };
}

/** Overhears a running relay: the bench must not measure a statement of its own. */
async function relaysRead({ servers }: Surroundings): Promise<string> {
  const database = await servers.database(PRODUCER, migrations);
  const messaging = await openDelivery({ service: PRODUCER, database, nats: (await servers.nats()).url });
  const admin = new Client({ connectionString: database.admin });
  await admin.connect();
  try {
    messaging.startRelay();
    for (let tries = 0; tries < 500; tries++) {
      const { rows } = await admin.query<{ query: string }>(
        `select query from pg_stat_activity where application_name = $1 and datname = current_database() and query like '%outbox where id > $1%'`,
        [`${PRODUCER}-relay`],
      );
      if (rows[0]) return rows[0].query;
      await sleep(20);
    }
    throw new Error('the relay was not seen to read the outbox');
  } finally {
    await admin.end();
    await closeDelivery(messaging);
  }
}
