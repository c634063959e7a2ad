import { Instant } from '../fields.js';
import { TicketAtCounterFact } from './ticket-at-counter-fact.js';

/** Serving goes on. */
export class TicketResumedV1 extends TicketAtCounterFact {
  static readonly type = 'public-services.ticket-resumed.v1';

  @Instant() resumedAt!: string;
}
