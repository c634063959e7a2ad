import { Client } from 'pg';
import type { Surroundings } from '../harness/bench.js';
import { migrations, READER } from '../latency/delivery.js';

const BATCH = 500;
const BATCHES = 40;

/** Bytes of WAL that a claimed event costs in an inbox of so many rows. */
export interface WalAt {
  readonly rows: number;
  readonly bytes: number;
}

/** Claims events in batches, as the consumer does, at each size of the inbox. @param newId SQL of an event's id */
export async function walOfInbox({ servers }: Surroundings, newId: string, sizes: readonly number[]): Promise<WalAt[]> {
  const database = await servers.database(READER, migrations);
  const client = new Client({ connectionString: database.admin, options: `-c search_path=${READER}` });
  await client.connect();
  try {
    const found: WalAt[] = [];
    let rows = 0;
    for (const size of sizes) {
      await claim(client, newId, size - rows);
      // Now, so that autovacuum does not write in the middle of the measurement.
      await client.query('vacuum analyze inbox');
      // The first change of a page after a checkpoint costs the whole page: what random keys pay again and again.
      await client.query('checkpoint');
      const before = await position(client);
      for (let batch = 0; batch < BATCHES; batch++) await claim(client, newId, BATCH);
      rows = size + BATCH * BATCHES;
      found.push({ rows: size, bytes: ((await position(client)) - before) / (BATCH * BATCHES) });
      await expectRows(client, rows);
    }
    return found;
  } finally {
    await client.end();
  }
}

async function claim(client: Client, newId: string, rows: number): Promise<void> {
  await client.query(
    `insert into inbox (consumer, event_id) select $1, ${newId} from generate_series(1, $2::int) on conflict do nothing returning event_id`,
    [READER, rows],
  );
}

async function position(client: Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(`select pg_current_wal_insert_lsn() - '0/0'::pg_lsn as bytes`);
  return Number(rows[0]?.bytes);
}

async function expectRows(client: Client, rows: number): Promise<void> {
  const { rows: counted } = await client.query<{ count: string }>('select count(*) from inbox');
  if (Number(counted[0]?.count) !== rows) throw new Error(`the inbox holds ${counted[0]?.count} of ${rows}`);
}
