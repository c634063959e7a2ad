import { createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';

/** The form of Standard Webhooks: a prefix, and base64 of at least 24 bytes. */
const PREFIX = 'whsec_';
const BYTES = 32;

/** A new secret. */
export function newSecret(): string {
  return PREFIX + randomBytes(BYTES).toString('base64');
}

/** Where a webhook's secrets are sealed for: those of another one do not open there. */
export function placeOf({ region, id }: { readonly region: string; readonly id: string }): string {
  return `webhook/${region}/${id}`;
}

/** What a secret signs with: made once, it signs at a quarter of the price. */
export function signingKeyOf(secret: string): KeyObject {
  return createSecretKey(secret.slice(PREFIX.length), 'base64');
}

/** What is signed, and by which name the receiver knows a repetition. */
export interface Signed {
  readonly id: string;
  /** Of the attempt: receivers refuse old ones. */
  readonly at: Date;
  readonly body: string;
}

/** Headers of Standard Webhooks 1.0: one signature ("v1,…") for each key, so that a receiver may change it at leisure. */
export function signatureHeaders({ id, at, body }: Signed, keys: readonly KeyObject[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = keys.map((key) => signatureOf({ id, timestamp, body }, key));
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

/** What somebody else signed so, as it came. */
interface SignedByOther {
  readonly id: string;
  readonly timestamp: string;
  readonly signatures: string;
  readonly body: string;
}

/** How far a caller's clock may be from ours; what is older may have been overheard. */
const TOLERANCE_MS = 300_000;

/** Whether a request of somebody else's was signed with the secret, not long ago. */
export function isSignedWith(secret: string, { id, timestamp, signatures, body }: SignedByOther, now: Date): boolean {
  const age = now.getTime() - Number(timestamp) * 1_000;
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(age) > TOLERANCE_MS) return false;
  const ours = Buffer.from(signatureOf({ id, timestamp, body }, signingKeyOf(secret)));
  return signatures.split(' ').some((one) => {
    const theirs = Buffer.from(one);
    return theirs.length === ours.length && timingSafeEqual(theirs, ours);
  });
}

function signatureOf({ id, timestamp, body }: Omit<SignedByOther, 'signatures'>, key: KeyObject): string {
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
