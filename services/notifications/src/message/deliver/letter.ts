import type { HeldPosition } from '../../register/register.queries.js';
import { type Mailbox, SECRETARIAT } from '../mailbox.js';

/** Whom a message goes to, as the event says: the register may not have heard of an organisation yet. */
type Recipient = OrganisationRecipient | { readonly mailbox: Mailbox; readonly name: null; readonly organisationId: null };

export interface OrganisationRecipient {
  readonly mailbox: Mailbox;
  readonly name: string;
  readonly organisationId: string;
  /** Where it is for whoever holds a position there: the message speaks to that one, who alone gets mail. */
  readonly position?: HeldPosition;
}

/** The secretariat of the region that is told. */
export const secretariat = { mailbox: SECRETARIAT, name: null, organisationId: null } as const;

/** Something to be told to one recipient. */
export interface Letter<F extends object> {
  readonly to: Recipient;
  readonly facts: F;
}

/** How events name the organisation that something is about. */
export interface NamedOrganisation {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
}

export function organisation({ organisationId, organisationCode, organisationName }: NamedOrganisation): OrganisationRecipient {
  return { mailbox: { kind: 'organisation', code: organisationCode }, name: organisationName, organisationId };
}

export function holderOf(position: HeldPosition): OrganisationRecipient {
  return { ...organisation(position), position };
}

/** Who holds the positions for which alone something lies in a mailbox, by mailbox ("organisation dinkes"): two of one organisation have one message. */
export function holdersIn(letters: readonly Letter<object>[]): ReadonlyMap<string, readonly string[]> {
  const positions = [...Map.groupBy(letters, ({ to: { mailbox } }) => `${mailbox.kind} ${mailbox.code}`)].map(
    ([mailbox, ofOne]) => [mailbox, ofOne.map(({ to }) => ('position' in to ? to.position : undefined))] as const,
  );
  return new Map(
    positions
      .filter(([, ofOne]) => ofOne.every((position) => position !== undefined))
      .map(([mailbox, ofOne]) => [mailbox, ofOne.flatMap((position) => position?.subject ?? [])]),
  );
}
