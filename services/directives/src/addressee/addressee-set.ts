import type { AssignmentMode, OrganisationClass } from '@rakor/contracts';

/** Whom a meeting invites or a directive addresses, as it is written: "all OPD and all district offices, except …". */
export interface AddresseeSet {
  readonly classes: readonly OrganisationClass[];
  /** Ids of organisations named one by one. */
  readonly organisations: readonly string[];
  /** Ids of organisations left out. */
  readonly except: readonly string[];
}

/** One organisation that a set has come to mean. */
export interface Addressee {
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  readonly class: OrganisationClass;
  /** The tenant that the organisation belongs to. */
  readonly homeRegion: string;
}

const MODES: Record<OrganisationClass, AssignmentMode> = {
  opd: 'instruct',
  'district-office': 'instruct',
  village: 'coordinate',
  'vertical-agency': 'request',
  'regency-government': 'request',
  partner: 'invite',
};

/** The verb that an organisation's class asks for: a leader instructs only those under him (domain §1.6). */
export function modeOf(organisationClass: OrganisationClass): AssignmentMode {
  return MODES[organisationClass];
}
