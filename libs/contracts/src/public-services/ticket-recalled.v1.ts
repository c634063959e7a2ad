import { Count, Instant } from '../fields.js';
import { TicketAtCounterFact } from './ticket-at-counter-fact.js';

/** A number that has not come is called once more at the same counter. */
export class TicketRecalledV1 extends TicketAtCounterFact {
  static readonly type = 'public-services.ticket-recalled.v1';

  @Count() calls!: number;
  @Instant() recalledAt!: string;
}
