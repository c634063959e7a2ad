import { Instant, Text } from '../fields.js';
import { TicketAtCounterFact } from './ticket-at-counter-fact.js';

/** Serving rests, for a copy or a signature, and the counter is free for the next. */
export class TicketHeldV1 extends TicketAtCounterFact {
  static readonly type = 'public-services.ticket-held.v1';

  @Text(500) reason!: string;
  @Instant() heldAt!: string;
}
