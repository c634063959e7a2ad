import type { ReadTransaction } from '@rakor/messaging';
import { fieldOf, type Item, ITEM_KINDS } from '../message/item.js';
import { organisation, type OrganisationRecipient, secretariat } from '../message/deliver/letter.js';

/** What an event is about, of the things that can be followed. */
export function itemsIn(facts: Readonly<Record<string, unknown>>): Item[] {
  return ITEM_KINDS.flatMap((kind) => {
    const id = facts[fieldOf(kind)];
    return typeof id === 'string' ? { kind, id } : [];
  });
}

/** Who follows any of the items, each once. An organisation is called as it was called last. */
export async function followersOf(
  { manager, context }: ReadTransaction,
  items: readonly Item[],
): Promise<(OrganisationRecipient | typeof secretariat)[]> {
  if (items.length === 0) return [];
  const rows = await manager.query<{ code: string; organisationId: string | null; name: string }[]>(
    `select f.code, last."organisationId", last.name
       from (select distinct recipient_kind as kind, recipient_code as code from following
              where region = $1 and follows and (item_kind, item_id) in (select * from unnest($2::text[], $3::uuid[]))) f
       cross join lateral (
         select organisation_id as "organisationId", recipient_name as name from message
          where region = $1 and recipient_kind = f.kind and recipient_code = f.code order by id desc limit 1
       ) last order by f.kind, f.code`,
    [context.region, items.map(({ kind }) => kind), items.map(({ id }) => id)],
  );
  return rows.map(({ code, organisationId, name }) =>
    organisationId === null ? secretariat : organisation({ organisationId, organisationCode: code, organisationName: name }),
  );
}
