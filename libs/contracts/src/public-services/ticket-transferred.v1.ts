import { Id, Instant, Maybe, Text } from '../fields.js';
import { TicketAtCounterFact } from './ticket-at-counter-fact.js';

/** Who was served is passed on to another service or counter, and waits there as if since the beginning. */
export class TicketTransferredV1 extends TicketAtCounterFact {
  static readonly type = 'public-services.ticket-transferred.v1';

  /** The service that it waited for until now; `serviceId` is the new one. */
  @Id() fromServiceId!: string;
  @Text(200) fromServiceName!: string;
  /** Who serves it from now on; the id is absent where the operator of the place does. */
  @Maybe() @Id() institutionId?: string | null;
  @Text(200) institutionName!: string;
  /** The one counter that is to call it, while that is open; absent: whichever serves its service. */
  @Maybe() @Id() toCounterId?: string | null;
  @Maybe() @Text(100) toCounterName?: string | null;
  @Text(500) reason!: string;
  @Instant() transferredAt!: string;
}
