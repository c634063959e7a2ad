import type { ClientBase } from 'pg';
import { type AuditEntry, digestOf } from './chain.js';

/** What a look over the whole audit trail of a service found. */
export interface AuditVerdict {
  readonly entries: number;
  /** Digest of the last entry, hex; what a log or a notary was told before. */
  readonly head: string;
  /** Sentences; empty when the chain verifies and every announced change has its entry. */
  readonly faults: readonly string[];
}

const PAGE = 1_000;
const MOST_FAULTS = 20;

/**
 * Computes the chain of a service anew from its first entry, and compares it with the outbox as far as that is kept.
 * Run as the relay role, or any that may read the three tables with `search_path` on the schema.
 */
export async function verifyAudit(client: ClientBase): Promise<AuditVerdict> {
  // One snapshot for all of it: the scribe goes on writing meanwhile.
  await client.query('begin isolation level repeatable read read only');
  try {
    const { faults, entries, digest } = await followChain(client);
    const { rows } = await client.query<{ entries: string; digest: Buffer }>('select entries, digest from audit_head');
    const [head] = rows;
    if (!head || Number(head.entries) !== entries)
      faults.push(`the head counts ${head?.entries ?? 'no'} entries, the trail has ${entries}`);
    if (!head?.digest.equals(digest)) faults.push('the last entry is not the one that the head knows');
    faults.push(...(await unwritten(client)));
    return { entries, head: digest.toString('hex'), faults: faults.slice(0, MOST_FAULTS) };
  } finally {
    await client.query('rollback');
  }
}

async function followChain(client: ClientBase): Promise<{ faults: string[]; entries: number; digest: Buffer }> {
  const faults: string[] = [];
  let digest: Buffer = Buffer.alloc(0);
  let entries = 0;
  for (let after = -1n; ;) {
    const { rows } = await client.query<EntryRow>(ENTRIES, [after, PAGE]);
    for (const row of rows) {
      const entry = { ...row, position: BigInt(row.position) };
      if (!digestOf(digest, entry).equals(row.digest))
        faults.push(`entry ${row.position} (${row.type} of ${row.key}) is not as it was written`);
      digest = row.digest;
      after = entry.position;
      entries++;
    }
    if (rows.length < PAGE) return { faults, entries, digest };
  }
}

/** Announced changes that the scribe has passed and that have no entry. */
async function unwritten(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string; event_id: string }>(
    `select o.id, o.event_id from outbox o where o.id <= (select position from audit_head) and o.subject like 'evt.%'
       and not exists (select from audit_entry e where e.position = o.id and e.event_id = o.event_id) order by o.id limit $1`,
    [MOST_FAULTS],
  );
  return rows.map(({ id, event_id }) => `event ${event_id} (outbox ${id}) has no entry`);
}

type EntryRow = Omit<AuditEntry, 'position'> & { readonly position: string; readonly digest: Buffer };

const ENTRIES = `
  select position, event_id as "eventId", region, type, key, sequence, actor, occurred_at as "occurredAt", fact, digest
  from audit_entry where position > $1 order by position limit $2`;
