import type { DirectiveAddressee, MeetingInvitee, SlipEffect, UndecidedProgram } from '@rakor/contracts';
import { type Letter, type NamedOrganisation, organisation, secretariat } from '../message/deliver/letter.js';

type Data = Readonly<Record<string, unknown>>;

/** A letter, and the region whose inboxes it goes to. */
export interface LetterThere {
  readonly region: string;
  readonly letter: Letter<object>;
}

/** A part that events give to organisations or to offices: a rule tells whoever has it. */
interface Role {
  /** An event without these fields gives it to nobody. */
  readonly needs: readonly string[];
  /** What each is told instead of them, where that concerns it alone. */
  readonly brings?: readonly string[];
  /** @param here the region in which it happened. None where the event names nobody. */
  lettersOf(facts: Data, here: string): readonly LetterThere[];
}

export type RoleKind = keyof typeof ROLES;

const named = organisationIn({ id: 'organisationId', code: 'organisationCode', name: 'organisationName', region: 'addresseeRegion' });

/** Whom a rule may name by the part that the event gives them. */
export const ROLES = {
  named,
  operator: organisationIn({ id: 'operatorId', code: 'operatorCode', name: 'operatorName' }),
  reporter: {
    needs: ['reporterId', 'organisationId'],
    lettersOf: (facts, here) => {
      const reporter = organisationIn({ id: 'reporterId', code: 'reporterCode', name: 'reporterName' }).lettersOf(facts, here);
      return reporter.length > 0 ? reporter : named.lettersOf(facts, here);
    },
  },
  lead: organisationIn({ id: 'leadId', code: 'leadCode', name: 'leadName' }),
  'former-lead': organisationIn({ id: 'formerLeadId', code: 'formerLeadCode', name: 'formerLeadName' }),
  receiver: organisationIn({ id: 'receiverId', code: 'receiverCode', name: 'receiverName' }),
  unblocker: organisationIn({ id: 'unblockerId', code: 'unblockerCode', name: 'unblocker', region: 'unblockerRegion' }),
  reached: {
    needs: ['recipientRegion'],
    lettersOf: (facts, here) => {
      const fields = { id: 'recipientOrganisationId', code: 'recipientOrganisationCode', name: 'recipientOrganisationName' };
      const reached = organisationIn({ ...fields, region: 'recipientRegion' }).lettersOf(facts, here);
      return reached.length > 0 ? reached : officeIn('recipientRegion').lettersOf(facts, here);
    },
  },
  'addressed-region': officeIn('addresseeRegion'),
  'proposing-region': officeIn('proposerRegion'),
  addressees: {
    needs: ['addressees'],
    brings: ['assignmentId', 'organisationName', 'mode', 'part', 'leadName'],
    lettersOf: ({ addressees, ...issued }) => {
      const all = listOf<DirectiveAddressee>(addressees);
      const leadName = all.find(({ part }) => part === 'lead')?.organisationName ?? null;
      return all.map((addressee) => {
        const { region, assignmentId, organisationName, mode, part } = addressee;
        const own = { assignmentId, organisationName, ...(mode && { mode }), ...(part && { part, leadName }) };
        return { region, letter: { to: organisation(addressee), facts: { ...issued, ...own } } };
      });
    },
  },
  invitees: {
    needs: ['invitees'],
    brings: ['organisationName'],
    lettersOf: ({ invitees, ...meeting }) =>
      listOf<MeetingInvitee>(invitees).map((invitee) => {
        const { region, organisationName } = invitee;
        return { region, letter: { to: organisation(invitee), facts: { ...meeting, organisationName } } };
      }),
  },
  affected: ownersIn<SlipEffect>('effects', (effect) => effect),
  leads: ownersIn<UndecidedProgram>('undecided', ({ leadId, leadCode, leadName }) => ({
    ...{ organisationId: leadId, organisationCode: leadCode, organisationName: leadName },
  })),
} as const satisfies Readonly<Record<string, Role>>;

/** Whether an audience is one by its part in the event. */
export function isRole(kind: string): kind is RoleKind {
  return Object.hasOwn(ROLES, kind);
}

/** What is known of a role, whichever it is. */
export function roleOf(kind: RoleKind): Role {
  return ROLES[kind];
}

/** An organisation of the event's own region, unless a field says of which one. */
function organisationIn(fields: { readonly id: string; readonly code: string; readonly name: string; readonly region?: string }): Role {
  const needs = [fields.id, fields.code, fields.name];
  return {
    needs,
    lettersOf: (facts, here) => {
      const [organisationId, organisationCode, organisationName] = needs.map((field) => facts[field]);
      if (!isText(organisationId) || !isText(organisationCode) || !isText(organisationName)) return [];
      const region = fields.region === undefined ? here : (facts[fields.region] ?? here);
      return isText(region)
        ? [{ region, letter: { to: organisation({ organisationId, organisationCode, organisationName }), facts } }]
        : [];
    },
  };
}

/** The secretariat of a region that the event names. */
function officeIn(field: string): Role {
  return {
    needs: [field],
    lettersOf: (facts) => {
      const region = facts[field];
      return isText(region) ? [{ region, letter: { to: secretariat, facts } }] : [];
    },
  };
}

/** Each organisation that owns something in a list, with what is its own. */
function ownersIn<T>(list: string, ownerOf: (one: T) => NamedOrganisation): Role {
  return {
    needs: [list],
    lettersOf: (facts, here) =>
      [...Map.groupBy(listOf<T>(facts[list]), (one) => ownerOf(one).organisationId).values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined) return [];
        return { region: here, letter: { to: organisation(ownerOf(first)), facts: { ...facts, [list]: own } } };
      }),
  };
}

/** A list that the event's class has looked at; absent where there is nothing. */
function listOf<T>(value: unknown): readonly T[] {
  return (value ?? []) as readonly T[];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
