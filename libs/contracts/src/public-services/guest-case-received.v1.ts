import { Id, Instant, LocalDate, OneOf, Sequence, Tenant, Text } from '../fields.js';
import { TICKET_OUTCOMES, type TicketOutcome } from './queue.vocabulary.js';

/**
 * Somebody was served in this tenant's name at a counter in the place of another: the ticket is the place's, the case the owner's (F15,
 * Perpres 89/2021 art. 3). In the region of the owner.
 */
export class GuestCaseReceivedV1 {
  static readonly type = 'public-services.guest-case-received.v1';
  static readonly key = 'caseId';

  @Id() caseId!: string;
  @Sequence() sequence!: number;
  /** The tenant of the place. */
  @Tenant() hostRegion!: string;
  @Text(200) placeName!: string;
  /** The institution's part in that place, which speaks for the owner. */
  @Id() institutionId!: string;
  @Text(200) serviceName!: string;
  /** By which both tenants can speak of it: the ticket's number and day. */
  @Text(12) ticketNumber!: string;
  @LocalDate() ticketDate!: string;
  @OneOf(TICKET_OUTCOMES) outcome!: TicketOutcome;
  @Instant() servedAt!: string;
  @Instant() receivedAt!: string;
}
