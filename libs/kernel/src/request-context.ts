/** What a bearer of a token may be. */
export const ROLES = [
  'province-admin',
  'regency-admin',
  'leader',
  'secretariat',
  'organisation',
  'counter-officer',
  'auditor',
  'service',
] as const;
export type Role = (typeof ROLES)[number];

/** The caller's wish to have a command run once, however often it is sent. */
export interface Idempotency {
  readonly key: string;
  /** Who may reuse the key: the token's client. */
  readonly client: string;
  /** Method and path, without the query. */
  readonly route: string;
  /** SHA-256 of the body; the same key with another fingerprint is refused. */
  readonly fingerprint: string;
  /** Set by the unit of work when it answered from the store. */
  replayed?: boolean;
}

/** A position that somebody holds, as the register says at the time of the request. */
export interface Office {
  readonly positionId: string;
  /** With the mark of who stands in: "Plt. Kepala Dinas Kesehatan". */
  readonly title: string;
  /** Who holds it. */
  readonly person: string;
}

/** Who acts, in which region, on whose behalf. Handed explicitly to everything that touches the database. */
export interface RequestContext {
  /** The tenant: "33.16" or "36". */
  readonly region: string;
  /** The token's subject, or "event:<consumer>" for a reaction. */
  readonly actorId: string;
  readonly role?: Role;
  /** Code of the organisation that the caller speaks for, where the token names one. */
  readonly organisation?: string;
  /** The position in which the caller acts, where the token names one: whoever does not hold it is turned away before. */
  readonly office?: Office;
  /** W3C trace context of the request or event that caused this. */
  readonly traceparent?: string;
  readonly idempotency?: Idempotency;
}
