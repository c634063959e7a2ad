import type { EntityManager } from 'typeorm';

/** Claims events for a consumer inside the transaction that will have their effect; returns the ids that nobody had claimed. */
export async function claimEvents(manager: EntityManager, consumer: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ event_id: string }[]>(
    'insert into inbox (consumer, event_id) select $1, unnest($2::uuid[]) on conflict do nothing returning event_id',
    [consumer, ids],
  );
  return new Set(rows.map((row) => row.event_id));
}
