import { Id, Instant, Maybe, OneOf, Text } from '../fields.js';
import { TicketFact } from './ticket-fact.js';
import { PRIORITY_NEEDS, type PriorityNeed, TICKET_CHANNELS, type TicketChannel } from './queue.vocabulary.js';

/** Somebody waits: a number was given out. */
export class TicketIssuedV1 extends TicketFact {
  static readonly type = 'public-services.ticket-issued.v1';

  /** Who serves it; the id is absent where the operator of the place does. */
  @Maybe() @Id() institutionId?: string | null;
  @Text(200) institutionName!: string;
  @OneOf(TICKET_CHANNELS) channel!: TicketChannel;
  /** Why it is called before others; absent for everybody else. */
  @Maybe() @OneOf(PRIORITY_NEEDS) need?: PriorityNeed | null;
  /** The booking that it was issued for. */
  @Maybe() @Id() bookingId?: string | null;
  /** The kiosk that gave it out of its own block while it had no connection, and hands it in now. */
  @Maybe() @Text(60) offlineKiosk?: string | null;
  @Instant() issuedAt!: string;
}
