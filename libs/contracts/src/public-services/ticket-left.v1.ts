import { Instant } from '../fields.js';
import { TicketFact } from './ticket-fact.js';

/** Somebody went away before the service was rendered. */
export class TicketLeftV1 extends TicketFact {
  static readonly type = 'public-services.ticket-left.v1';

  @Instant() leftAt!: string;
}
