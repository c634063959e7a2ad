import { Count, Instant } from '../fields.js';
import { TicketFact } from './ticket-fact.js';

/** Nobody came for the number, and it is called no more. */
export class TicketNoShowV1 extends TicketFact {
  static readonly type = 'public-services.ticket-no-show.v1';

  @Count() calls!: number;
  @Instant() endedAt!: string;
}
