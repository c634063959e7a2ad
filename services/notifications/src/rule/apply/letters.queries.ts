import type { ReadTransaction } from '@rakor/messaging';
import { localDateOf } from '@rakor/kernel';
import { holderOf, organisation, secretariat } from '../../message/deliver/letter.js';
import { positionsOf, profileOf } from '../../register/register.queries.js';
import { followersOf, itemsIn } from '../../following/followers.queries.js';
import { type LetterThere, roleOf } from '../roles.js';
import type { Audience } from '../rule.js';

type Data = Readonly<Record<string, unknown>>;

/** Whom an audience is for this event, and where it reads; or why nobody. */
export type Reached =
  | LetterThere
  | { readonly audience: Audience; readonly because: 'unknown-organisation' | 'unknown-position' | 'nobody' | 'nobody-follows' };

/** Finds those that are told. Who has a part in the item may read in another region than the one in which it happened (N1). */
export async function reachedBy(tx: ReadTransaction, audience: readonly Audience[], facts: object, now: Date): Promise<Reached[]> {
  const known = await organisationsOf(
    tx,
    audience.flatMap((one) => (one.kind === 'organisation' ? one.code : [])),
  );
  const followers = audience.some(({ kind }) => kind === 'followers') ? await followersOf(tx, itemsIn(facts as Data)) : [];
  const positions = await heldAt(tx, audience, now);
  const { region } = tx.context;
  return audience.flatMap((one): Reached | readonly Reached[] => {
    switch (one.kind) {
      case 'secretariat':
        return { region, letter: { to: secretariat, facts } };
      case 'followers':
        return followers.length === 0
          ? { audience: one, because: 'nobody-follows' }
          : followers.map((to) => ({ region, letter: { to, facts } }));
      case 'organisation': {
        const found = known.get(one.code);
        return found ? { region, letter: { to: organisation(found), facts } } : { audience: one, because: 'unknown-organisation' };
      }
      case 'position': {
        const found = positions.get(one.id);
        return found ? { region, letter: { to: holderOf(found), facts } } : { audience: one, because: 'unknown-position' };
      }
      default: {
        const letters = roleOf(one.kind).lettersOf(facts as Data, region);
        return letters.length === 0 ? { audience: one, because: 'nobody' } : letters;
      }
    }
  });
}

/** Whoever holds a position when it is told, and not when it happened: a successor gets what is open. */
async function heldAt(tx: ReadTransaction, audience: readonly Audience[], now: Date): ReturnType<typeof positionsOf> {
  const ids = audience.flatMap((one) => (one.kind === 'position' ? one.id : []));
  if (ids.length === 0) return new Map();
  const { timeZone } = await profileOf(tx);
  return positionsOf(tx, ids, localDateOf(now, timeZone));
}

async function organisationsOf({ manager, context }: ReadTransaction, codes: readonly string[]) {
  if (codes.length === 0) return new Map<string, { organisationId: string; organisationCode: string; organisationName: string }>();
  const rows = await manager.query<{ organisationId: string; organisationCode: string; organisationName: string }[]>(
    `select id as "organisationId", code as "organisationCode", name as "organisationName" from organisation where region = $1 and code = any ($2)`,
    [context.region, codes],
  );
  return new Map(rows.map((row) => [row.organisationCode, row]));
}
