/** An organisation, as it is named in messages. */
export interface NamedOrganisation {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
}

/** A position that leads an organisation, and who holds it on a day. */
export interface Official extends NamedOrganisation {
  readonly position: string;
  /** Null while nobody is known to hold it. */
  readonly holder: string | null;
  readonly acting: boolean;
}

/** An organisation that has something to do, and its head on a day. */
export interface Owner extends NamedOrganisation {
  /** Whether the register of its tenant has it. */
  readonly isRegistered: boolean;
  readonly head: Official | null;
}

/** Whom a region's register names on a day. */
export interface Register {
  readonly region: string;
  readonly isOnboarded: boolean;
  readonly sekda: Official | null;
  /** The head of its own government: the regent, the mayor, the governor. */
  readonly leader: Official | null;
}
