import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { LeaderWork } from '../leadership.js';
import type { Logger } from '../options.js';
import { type AuditEntry, digestOf } from './chain.js';

const BATCH = 500;
const IDLE_MS = 1_000;
/** So often the log says where the chain stands: whoever ships logs elsewhere can prove that its past was not written anew. */
const TOLD_EVERY_MS = 3_600_000;

interface Head {
  readonly position: string;
  readonly entries: string;
  readonly digest: Buffer;
}

/**
 * Writes the audit trail: an entry for every event that the relay is done with, chained in the order of the outbox. It follows behind the
 * relay's position, below which no id can appear any more, and so needs no gaps of its own; it delays no command and no event.
 */
export class Scribe implements LeaderWork<Client> {
  constructor(private readonly logger: Logger) {}

  async lead(client: Client, signal: AbortSignal): Promise<void> {
    let toldAt = -Infinity;
    while (!signal.aborted) {
      const wrote = await writeEntries(client);
      if (performance.now() - toldAt > TOLD_EVERY_MS) {
        toldAt = performance.now();
        this.logger.info(await stand(client), 'the audit chain stands here');
      }
      if (wrote < BATCH) await sleep(IDLE_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Adds up to 500 entries, in one transaction with the head of the chain. Run as the relay role. @returns how many outbox rows it went through */
async function writeEntries(client: Client): Promise<number> {
  await client.query('begin');
  try {
    const { rows: heads } = await client.query<Head>('select position, entries, digest from audit_head for update');
    const [head] = heads;
    if (!head) throw new Error('audit_head has no row: the migrations of the delivery tables have not run.');
    const { rows } = await client.query<OutboxRow>({ name: 'audit-read', text: READ, values: [head.position, BATCH] });
    const entries = rows.filter(({ subject }) => subject.startsWith('evt.')).map(entryOf);
    let { digest } = head;
    const digests = entries.map((entry) => (digest = digestOf(digest, entry)));
    if (rows.length > 0) await append(client, entries, digests);
    const position = rows.at(-1)?.id ?? head.position;
    if (rows.length > 0)
      await client.query('update audit_head set position = $1, entries = entries + $2, digest = $3', [position, entries.length, digest]);
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function append(client: Client, entries: readonly AuditEntry[], digests: readonly Buffer[]): Promise<void> {
  const column = <K extends keyof AuditEntry>(name: K) => entries.map((entry) => entry[name]);
  await client.query({
    name: 'audit-append',
    text: `insert into audit_entry (position, event_id, region, type, key, sequence, actor, occurred_at, fact, digest)
      select * from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::int[], $7::text[], $8::timestamptz[], $9::text[], $10::bytea[])`,
    values: [
      column('position'),
      column('eventId'),
      column('region'),
      column('type'),
      column('key'),
      column('sequence'),
      column('actor'),
      column('occurredAt'),
      column('fact'),
      digests,
    ],
  });
}

async function stand(client: Client): Promise<{ position: string; entries: string; digest: string }> {
  const { rows } = await client.query<{ position: string; entries: string; digest: string }>(
    `select position, entries, encode(digest, 'hex') as digest from audit_head`,
  );
  const [head] = rows;
  if (!head) throw new Error('audit_head has no row: the migrations of the delivery tables have not run.');
  return head;
}

interface OutboxRow {
  id: string;
  event_id: string;
  region: string;
  actor: string | null;
  subject: string;
  key: string;
  headers: Record<string, string>;
  body: string;
}

// Up to the relay's position every id has been read or will never exist; copies for the DLQ stream are passed over, not entered.
const READ = `
  select id, event_id, region, actor, subject, key, headers, body from outbox
  where id > $1 and id <= (select position from relay_cursor) order by id limit $2`;

function entryOf({ id, event_id, region, actor, key, headers, body }: OutboxRow): AuditEntry {
  return {
    position: BigInt(id),
    eventId: event_id,
    region,
    type: headers['ce-type'] ?? '',
    key,
    sequence: Number(headers['ce-sequence']),
    actor: actor ?? 'unknown',
    occurredAt: new Date(headers['ce-time'] ?? Number.NaN),
    fact: body,
  };
}
