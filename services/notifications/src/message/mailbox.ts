import type { RequestContext } from '@rakor/kernel';
import { NoOrganisationInToken } from './message.errors.js';

/** Where messages arrive: at an organisation, by its code, or at an office of the region. Whoever holds a position there reads them. */
export interface Mailbox {
  readonly kind: 'organisation' | 'office';
  readonly code: string;
}

/** The office that prepares the leadership's meetings and follows what became of them. */
export const SECRETARIAT: Mailbox = { kind: 'office', code: 'secretariat' };

/**
 * The mailboxes that a caller may look into: an organisation its own; the secretariat and the leaders the office's and that of the
 * region's government, to which a province writes (N1); an auditor every one.
 * @param governmentCode of the region, null while unknown
 * @throws NoOrganisationInToken
 */
export function mailboxesOf({ role, organisation }: RequestContext, governmentCode: string | null): readonly Mailbox[] | 'every' {
  switch (role) {
    case 'organisation':
      if (organisation === undefined) throw new NoOrganisationInToken();
      return [{ kind: 'organisation', code: organisation }];
    case 'secretariat':
    case 'leader':
      return governmentCode === null ? [SECRETARIAT] : [SECRETARIAT, { kind: 'organisation', code: governmentCode }];
    case 'auditor':
      return 'every';
    default:
      return [];
  }
}
