import type { EscalationRecipient, ToldOnTheLadder, Unreached, UnreachedCause } from '@rakor/contracts';
import { provinceOf } from '@rakor/kernel';
import type { Official, Owner, Register } from '../directory/officials.js';
import type { Sought } from './ladder.js';

/** Who is told, as the event says it. */
export type Recipient = Pick<
  ToldOnTheLadder,
  | 'recipient'
  | 'recipientRegion'
  | 'recipientOrganisationId'
  | 'recipientOrganisationCode'
  | 'recipientOrganisationName'
  | 'position'
  | 'holder'
  | 'acting'
>;

/** Who is told, and who should have been and could not be reached, in the order in which they were sought. */
export interface Route {
  readonly recipient: Recipient;
  readonly unreached: readonly Unreached[];
}

/** What the registers say on the day of a step. */
export interface Registers {
  readonly owner: Owner;
  /** Of the tenant that the addressee belongs to. */
  readonly addressee: Register;
  /** Of the tenant that issued the directive. */
  readonly issuer: Register;
}

/** Whom a step falls through to (F10): the Sekda, the secretariat, and the province's helpdesk, which is always there. */
const CHAINS: Readonly<Record<Sought, readonly EscalationRecipient[]>> = {
  owner: ['owner', 'sekda', 'secretariat'],
  head: ['head', 'sekda', 'secretariat'],
  verifier: ['verifier'],
  sekda: ['sekda', 'secretariat'],
  'leader-brief': ['leader-brief'],
};

/** Finds whom a step reaches. Never nobody. */
export function route(sought: Sought, { owner, addressee, issuer }: Registers): Route {
  const register = sought === 'owner' || sought === 'head' ? addressee : issuer;
  const unreached: Unreached[] = [];
  for (const recipient of CHAINS[sought]) {
    const found = reach(recipient, owner, register);
    if (typeof found !== 'string') return { recipient: found, unreached };
    unreached.push({ recipient, region: register.region, cause: found });
  }
  return { recipient: office('province-helpdesk', provinceOf(register.region), null), unreached };
}

function reach(recipient: EscalationRecipient, owner: Owner, register: Register): Recipient | UnreachedCause {
  switch (recipient) {
    case 'owner':
      return owner.isRegistered ? { ...at(recipient, register.region, owner), ...personOf(owner.head) } : 'organisation-unknown';
    case 'head':
      return owner.isRegistered ? official(recipient, register.region, owner.head) : 'organisation-unknown';
    case 'sekda':
      return official(recipient, register.region, register.sekda);
    case 'leader-brief':
    case 'verifier':
    case 'secretariat':
    case 'province-helpdesk':
      if (!register.isOnboarded) return 'region-not-onboarded';
      return office(recipient, register.region, recipient === 'leader-brief' ? register.leader : null);
  }
}

/** Only somebody who holds the position can be told: its organisation's staff is not who was sought. */
function official(recipient: EscalationRecipient, region: string, found: Official | null): Recipient | UnreachedCause {
  if (found === null) return 'no-such-position';
  if (found.holder === null) return 'nobody-holds-it';
  return { ...at(recipient, region, found), ...personOf(found) };
}

function office(recipient: EscalationRecipient, recipientRegion: string, person: Official | null): Recipient {
  const noOrganisation = { recipientOrganisationId: null, recipientOrganisationCode: null, recipientOrganisationName: null };
  return { recipient, recipientRegion, ...noOrganisation, ...personOf(person) };
}

function at(
  recipient: EscalationRecipient,
  recipientRegion: string,
  { organisationId, organisationCode, organisationName }: Omit<Owner, 'head' | 'isRegistered'>,
) {
  return {
    ...{ recipient, recipientRegion, recipientOrganisationId: organisationId },
    ...{ recipientOrganisationCode: organisationCode, recipientOrganisationName: organisationName },
  };
}

function personOf(person: Official | null): Pick<Recipient, 'position' | 'holder' | 'acting'> {
  return { position: person?.position ?? null, holder: person?.holder ?? null, acting: person?.holder ? person.acting : null };
}
