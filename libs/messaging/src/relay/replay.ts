import type { ClientBase } from 'pg';

/**
 * Asks the relay to publish again every kept event announced at or after `since` (UTC); consumers that had one ignore it.
 * Run as the relay role. @returns how many events that is
 */
export async function replaySince(client: ClientBase, since: Date): Promise<number> {
  const { rows } = await client.query<{ first: string | null; count: string }>(
    'select min(id) as first, count(*) as count from outbox where created_at >= $1',
    [since],
  );
  const [found] = rows;
  if (!found || found.first === null) return 0;
  await client.query('update relay_cursor set replay_after = least(coalesce(replay_after, $1), $1)', [BigInt(found.first) - 1n]);
  return Number(found.count);
}
