import { Instant } from '../fields.js';
import { TicketFact } from './ticket-fact.js';

/** Who missed the call is back, and waits behind those who are there already. */
export class TicketRequeuedV1 extends TicketFact {
  static readonly type = 'public-services.ticket-requeued.v1';

  @Instant() requeuedAt!: string;
}
