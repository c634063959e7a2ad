import { Instant } from '../fields.js';
import { TicketFact } from './ticket-fact.js';

/** The day is over, and nobody had called the number. */
export class TicketExpiredV1 extends TicketFact {
  static readonly type = 'public-services.ticket-expired.v1';

  @Instant() expiredAt!: string;
}
