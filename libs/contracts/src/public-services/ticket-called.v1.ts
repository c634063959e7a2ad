import { Count, Instant } from '../fields.js';
import { TicketAtCounterFact } from './ticket-at-counter-fact.js';

/** A counter calls a number, for the first time or again after it came back or was passed on. */
export class TicketCalledV1 extends TicketAtCounterFact {
  static readonly type = 'public-services.ticket-called.v1';

  /** How often it has been called, with this time. */
  @Count() calls!: number;
  /** Seconds in which it has waited since it was issued, came back or was passed on. */
  @Count() waitedSeconds!: number;
  @Instant() calledAt!: string;
}
