import type { OrganisationClass } from '@rakor/contracts';

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
