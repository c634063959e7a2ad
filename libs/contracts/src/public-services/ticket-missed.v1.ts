import { Count, Instant } from '../fields.js';
import { TicketAtCounterFact } from './ticket-at-counter-fact.js';

/** Nobody came though the number was called. */
export class TicketMissedV1 extends TicketAtCounterFact {
  static readonly type = 'public-services.ticket-missed.v1';

  @Count() calls!: number;
  @Instant() missedAt!: string;
}
