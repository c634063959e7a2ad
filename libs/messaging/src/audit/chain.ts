import { createHash } from 'node:crypto';

/** One change of state, as the audit trail keeps it. */
export interface AuditEntry {
  /** Id of the event in the outbox; the chain follows it. */
  readonly position: bigint;
  readonly eventId: string;
  readonly region: string;
  /** `<service>.<event>.v<N>` */
  readonly type: string;
  /** Id of the aggregate. */
  readonly key: string;
  /** The aggregate's version after the change. */
  readonly sequence: number;
  /** Who did it: the subject of a token, or `event:<service>` for what a service did because of an event. */
  readonly actor: string;
  readonly occurredAt: Date;
  /** The event's body, as it was announced. */
  readonly fact: string;
}

/** The digest of an entry that follows one with the digest `before`; empty for the first. SHA-256, so that no entry can be changed, left out or put in unseen. */
export function digestOf(before: Buffer, entry: AuditEntry): Buffer {
  const { position, eventId, region, type, key, sequence, actor, occurredAt, fact } = entry;
  const said = JSON.stringify([String(position), eventId, region, type, key, sequence, actor, occurredAt.toISOString(), fact]);
  return createHash('sha256').update(before).update(said).digest();
}
