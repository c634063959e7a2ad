import type { Language } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';

/** What the messages of some deliveries are about, in both languages, by id of the delivery; without those that bring none, as to a webhook. */
export async function subjectsOf(
  { manager, context }: ReadTransaction,
  deliveryIds: readonly string[],
): Promise<ReadonlyMap<string, Record<Language, string>>> {
  const rows = await manager.query<{ id: string; subject: Record<Language, string> }[]>(
    `select d.id, json_build_object('id', m.subject_id, 'en', m.subject_en) as subject
       from delivery d join message m on m.region = d.region and m.id = coalesce(d.message_id, d.id)
      where d.region = $1 and d.id = any ($2::uuid[])`,
    [context.region, deliveryIds],
  );
  return new Map(rows.map(({ id, subject }) => [id, subject]));
}
