import { type ClientBase, escapeIdentifier, escapeLiteral } from 'pg';

const DAY = 86_400_000;
const DAYS_AHEAD = 3;
/** Outbox rows are kept this long to be published again; the inbox must remember longer than any replay or redrive can reach. */
const OUTBOX_DAYS = 7;
const INBOX_DAYS = 60;
const IDEMPOTENCY_HOURS = 72;

/** Makes the partitions of the coming days, drops those past their keeping, and forgets old idempotency keys. Run as the relay role; safe to repeat. */
export async function keepTables(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ today: Date }>(`select date_trunc('day', now(), 'UTC') as today`);
  const today = rows[0]?.today.getTime() ?? 0;
  // From tomorrow on: today's rows may already lie in the default partition, and a partition cannot be made over them.
  for (let day = 1; day <= DAYS_AHEAD; day++) {
    const from = today + day * DAY;
    await makePartition(client, 'outbox', from, (at) => new Date(at).toISOString());
    await makePartition(client, 'inbox', from, firstIdAt);
  }
  await dropBefore(client, 'outbox', today - OUTBOX_DAYS * DAY);
  await dropBefore(client, 'inbox', today - INBOX_DAYS * DAY);
  await client.query(`delete from outbox_default where created_at < now() - make_interval(days => $1)`, [OUTBOX_DAYS]);
  await client.query(`delete from inbox_default where processed_at < now() - make_interval(days => $1)`, [INBOX_DAYS]);
  await client.query(`delete from idempotency_key where created_at < now() - make_interval(hours => $1)`, [IDEMPOTENCY_HOURS]);
}

async function makePartition(client: ClientBase, table: string, from: number, bound: (at: number) => string): Promise<void> {
  const name = escapeIdentifier(partitionOf(table, from));
  await client.query(
    `create table if not exists ${name} partition of ${table} for values from (${escapeLiteral(bound(from))}) to (${escapeLiteral(bound(from + DAY))})`,
  );
}

async function dropBefore(client: ClientBase, table: string, before: number): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = $1::regclass and c.relname < $2 and c.relname ~ $3',
    [table, partitionOf(table, before), `^${table}_\\d{8}$`],
  );
  for (const { name } of rows) await client.query(`drop table ${escapeIdentifier(name)}`);
}

/** "outbox_20261122" for the UTC day that begins at `from`. */
function partitionOf(table: string, from: number): string {
  return `${table}_${new Date(from).toISOString().slice(0, 10).replaceAll('-', '')}`;
}

/** The smallest UUIDv7 of an instant: its first 48 bits are Unix milliseconds. */
function firstIdAt(at: number): string {
  const hex = at.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
