import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../delivery.js';
import type { Outcome, Skipped } from '../outcome.js';
import type { Channel } from '../vocabulary.js';

/** What brings deliveries of one channel out of the house. `L` is what it needs to know of one. */
export interface Carrier<L extends object> {
  readonly channel: Channel;
  /** What is to be sent, by id of the delivery; a delivery that is not to be sent says why. */
  load(tx: Transaction, deliveries: readonly Delivery[]): Promise<ReadonlyMap<string, L | Skipped>>;
  /** Whether it leads to a simulated address, and so not out of the house. */
  staysInside(letter: L): boolean;
  /** Sends one. Never rejects: what goes wrong is an outcome. */
  send(delivery: Delivery, letter: L): Promise<Outcome>;
  /**
   * Asked in the transaction that stores how some went, before their deliveries are locked: what is locked besides is locked first, by everybody.
   * @returns what is told how they went
   */
  settling(tx: Transaction, results: readonly Result[]): Promise<Settled>;
}

export type Settled = (endings: readonly Ending[], at: Date) => Promise<void>;

/** How one went. */
export interface Result {
  /** As it was when it was taken in hand. */
  readonly delivery: Delivery;
  readonly outcome: Outcome;
}

export interface Ending {
  /** As that has left it. */
  readonly delivery: Delivery;
  readonly outcome: Outcome;
}

/** What has come to its end. */
export function closedBy(endings: readonly Ending[]): Delivery[] {
  return endings.map(({ delivery }) => delivery).filter((delivery) => !delivery.isOpen);
}
