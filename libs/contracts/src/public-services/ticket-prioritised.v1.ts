import { Instant, Text } from '../fields.js';
import { TicketFact } from './ticket-fact.js';

/** An officer put somebody among those who are called first, and said why. */
export class TicketPrioritisedV1 extends TicketFact {
  static readonly type = 'public-services.ticket-prioritised.v1';

  @Text(500) reason!: string;
  @Text(255) prioritisedBy!: string;
  @Instant() prioritisedAt!: string;
}
