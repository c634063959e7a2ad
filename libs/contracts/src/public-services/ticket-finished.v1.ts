import { Count, Id, Instant, Maybe, OneOf, Text } from '../fields.js';
import { TicketFact } from './ticket-fact.js';
import { TICKET_OUTCOMES, type TicketOutcome } from './queue.vocabulary.js';

/** Somebody was served. */
export class TicketFinishedV1 extends TicketFact {
  static readonly type = 'public-services.ticket-finished.v1';

  /** Where; absent where nobody said so before the day was over, and no counter had it. */
  @Maybe() @Id() counterId?: string | null;
  @Maybe() @Text(60) counterName?: string | null;
  /** Who served it; the id is absent where the operator of the place did. */
  @Maybe() @Id() institutionId?: string | null;
  @Text(200) institutionName!: string;
  @OneOf(TICKET_OUTCOMES) outcome!: TicketOutcome;
  /** Seconds in which it waited, was called, was served and was held, over all counters. */
  @Count() waitedSeconds!: number;
  @Count() calledSeconds!: number;
  @Count() servedSeconds!: number;
  @Count() heldSeconds!: number;
  /** By when its service's standard promised it to be done, and by how many seconds of open doors that was missed; absent where nothing was promised (F18). */
  @Maybe() @Instant() promisedBy?: string | null;
  @Maybe() @Count() overSeconds?: number | null;
  @Instant() finishedAt!: string;
}
