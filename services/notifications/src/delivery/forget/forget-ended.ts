import type { Transaction } from '@rakor/messaging';

/** Looked at in one transaction, the oldest first: ids tell when something began. */
const AT_ONCE = 1_000;

/**
 * Removes what came to its end long enough ago, with its steps; one that was asked for again since still has younger ones, which the database keeps. What is open stays, however old.
 * @returns whether there may be more of it
 */
export async function forgetEnded({ manager, context: { region } }: Transaction, before: Date): Promise<boolean> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from (select id, changed_at, due_at, status from delivery where region = $1 order by id limit ${AT_ONCE} for update skip locked) oldest
      where changed_at <= $2 and due_at is null and status <> 'held'`,
    [region, before],
  );
  if (rows.length === 0) return false;
  const ids = rows.map(({ id }) => id);
  await manager.query('delete from delivery_step where region = $1 and delivery_id = any ($2::uuid[])', [region, ids]);
  await manager.query('delete from delivery where region = $1 and id = any ($2::uuid[])', [region, ids]);
  return true;
}
