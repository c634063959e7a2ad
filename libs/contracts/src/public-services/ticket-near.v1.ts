import { Count, Instant } from '../fields.js';
import { TicketFact } from './ticket-fact.js';

/** It will soon be somebody’s turn; said once for a ticket. */
export class TicketNearV1 extends TicketFact {
  static readonly type = 'public-services.ticket-near.v1';

  /** 1: the next one that is called for the service. */
  @Count() position!: number;
  @Instant() nearAt!: string;
}
