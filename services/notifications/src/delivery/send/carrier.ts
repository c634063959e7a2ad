import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../delivery.js';
import type { Outcome, Skipped } from '../outcome.js';
import type { Channel } from '../vocabulary.js';

/** What brings deliveries of one channel out of the house. `L` is what it needs to know of one. */
export interface Carrier<L extends object> {
  readonly channel: Channel;
  /** What is to be sent, by id of the delivery; a delivery that is not to be sent says why. */
  load(tx: Transaction, deliveries: readonly Delivery[]): Promise<ReadonlyMap<string, L | Skipped>>;
  /** Sends one. Never rejects: what goes wrong is an outcome. */
  send(delivery: Delivery, letter: L): Promise<Outcome>;
  /** Told how they went, in the transaction that stores it. */
  settled(tx: Transaction, endings: readonly Ending[], at: Date): Promise<void>;
}

export interface Ending {
  readonly delivery: Delivery;
  readonly outcome: Outcome;
}
