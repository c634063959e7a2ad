import type { ReadTransaction } from '@rakor/messaging';
import { type Letter, organisation, secretariat } from '../../message/deliver/letter.js';
import { followersOf, itemsIn } from '../../following/followers.queries.js';
import type { Audience } from '../rule.js';

type Data = Readonly<Record<string, unknown>>;

/** Whom an audience is in this region for this event, or why nobody. */
export type Reached =
  | { readonly letter: Letter<object> }
  | { readonly audience: Audience; readonly because: 'unknown-organisation' | 'of-another-region' | 'nobody-follows' };

/** Finds those that are told. An organisation that the event names may read in another region, whose own rules tell it. */
export async function reachedBy(tx: ReadTransaction, audience: readonly Audience[], facts: object): Promise<Reached[]> {
  const known = await organisationsOf(
    tx,
    audience.flatMap((one) => (one.kind === 'organisation' ? one.code : [])),
  );
  const followers = audience.some(({ kind }) => kind === 'followers') ? await followersOf(tx, itemsIn(facts as Data)) : [];
  return audience.flatMap((one): Reached | Reached[] => {
    switch (one.kind) {
      case 'secretariat':
        return { letter: { to: secretariat, facts } };
      case 'followers':
        return followers.length === 0 ? { audience: one, because: 'nobody-follows' } : followers.map((to) => ({ letter: { to, facts } }));
      case 'organisation': {
        const found = known.get(one.code);
        return found ? { letter: { to: organisation(found), facts } } : { audience: one, because: 'unknown-organisation' };
      }
      case 'named':
        return namedIn(facts as Data, tx.context.region, one);
      case 'operator':
        return operatorIn(facts as Data, one);
    }
  });
}

function namedIn(facts: Data, region: string, audience: Audience): Reached {
  const { organisationId, organisationCode, organisationName, addresseeRegion = region } = facts;
  if (addresseeRegion !== region) return { audience, because: 'of-another-region' };
  if (typeof organisationId !== 'string' || typeof organisationCode !== 'string' || typeof organisationName !== 'string')
    return { audience, because: 'unknown-organisation' };
  return { letter: { to: organisation({ organisationId, organisationCode, organisationName }), facts } };
}

/** Whoever runs a place, where the event knows it. */
function operatorIn(facts: Data, audience: Audience): Reached {
  const { operatorId, operatorCode, operatorName } = facts;
  if (typeof operatorId !== 'string' || typeof operatorCode !== 'string' || typeof operatorName !== 'string')
    return { audience, because: 'unknown-organisation' };
  const to = organisation({ organisationId: operatorId, organisationCode: operatorCode, organisationName: operatorName });
  return { letter: { to, facts } };
}

async function organisationsOf({ manager, context }: ReadTransaction, codes: readonly string[]) {
  if (codes.length === 0) return new Map<string, { organisationId: string; organisationCode: string; organisationName: string }>();
  const rows = await manager.query<{ organisationId: string; organisationCode: string; organisationName: string }[]>(
    `select id as "organisationId", code as "organisationCode", name as "organisationName" from organisation where region = $1 and code = any ($2)`,
    [context.region, codes],
  );
  return new Map(rows.map((row) => [row.organisationCode, row]));
}
