import { randomInt } from 'node:crypto';
import type { PersonalChannel } from '../reader.js';
import { CodeAskedTooOften, CodeOver } from './contact.errors.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How long a code is good: long enough for a slow text message. */
export const GOOD_FOR_MINUTES = 15;
/** How often one may be guessed: with CODES_A_DAY of a million, the chance of a guess is one in forty thousand a day. */
const TRIES = 5;
/** So many are sent to one reader and channel in any 24 hours, and a minute apart: nobody is flooded by who enters another's number. */
const CODES_A_DAY = 5;

/** Whether a code has been good for its time. */
export function isOver(sentAt: Date, now: Date): boolean {
  return now.getTime() >= sentAt.getTime() + GOOD_FOR_MINUTES * MINUTE_MS;
}

/** Six digits. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Whether another code may be sent. @param sentAt of those that were, newest first @throws CodeAskedTooOften */
export function mayAskAgain(sentAt: readonly Date[], now: Date): void {
  const [last] = sentAt;
  if (last && now.getTime() - last.getTime() < MINUTE_MS) throw new CodeAskedTooOften(new Date(last.getTime() + MINUTE_MS));
  const first = sentAt[CODES_A_DAY - 1];
  if (first && now.getTime() - first.getTime() < DAY_MS) throw new CodeAskedTooOften(new Date(first.getTime() + DAY_MS));
}

/** Of a code that was not right: how many tries are left. */
export interface WrongTry {
  readonly left: number;
}

/** A code that was sent to an address or a number, to prove who reads there. */
export class ContactCode {
  declare readonly region: string;
  /** Of the delivery that carries it. */
  declare readonly id: string;
  declare readonly readerId: string;
  declare readonly channel: PersonalChannel;
  /** The contact that it proves, sealed. */
  declare readonly contact: string;
  /** Sealed. */
  declare readonly code: string;
  declare readonly sentAt: Date;
  declare tries: number;
  declare usedAt: Date | null;

  /**
   * Takes what somebody says that the code is, once. Whether it is right comes back, not thrown: a wrong try has to be stored, and is the same when it is repeated.
   * @param code opened
   * @throws CodeOver where it was used, is too old, or was tried too often
   */
  take(said: string, code: string, now: Date): WrongTry | null {
    if (this.usedAt !== null || this.tries >= TRIES || isOver(this.sentAt, now)) throw new CodeOver();
    this.tries += 1;
    if (said !== code) return { left: TRIES - this.tries };
    this.usedAt = now;
    return null;
  }
}
