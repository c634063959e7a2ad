import { Instant } from '../fields.js';
import { TicketAtCounterFact } from './ticket-at-counter-fact.js';

/** Whoever was called has come to the counter. */
export class TicketServingStartedV1 extends TicketAtCounterFact {
  static readonly type = 'public-services.ticket-serving-started.v1';

  @Instant() startedAt!: string;
}
