import type { RegionTransaction } from '../unit-of-work/transaction.js';

/** What the envelope of an event says (CloudEvents 1.0, in NATS headers). */
export interface EventMeta {
  readonly id: string;
  /** `<service>.<event>.v<N>` */
  readonly type: string;
  readonly region: string;
  /** Id of the aggregate that it tells of. */
  readonly key: string;
  /** The aggregate's version after the event. */
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly traceparent?: string;
}

/** What an `@EventPattern` handler gets as `@Ctx()`: the open transaction, bound to the event's region, in which the event is claimed. */
export interface EventContext {
  readonly tx: RegionTransaction;
  readonly event: EventMeta;
}

/** One event of a set. */
export interface Heard<F> {
  readonly fact: F;
  readonly event: EventMeta;
}

/** What a handler of sets gets as `@Ctx()`: the open transaction, bound to the region of the set, in which each of its events is claimed. */
export interface SetContext {
  readonly tx: RegionTransaction;
}

/** A handler throws it for an event that can never succeed: it is dead at once. Any other error is tried again. "Not found yet" is not a refusal. */
export class EventRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'EventRefused';
  }
}
