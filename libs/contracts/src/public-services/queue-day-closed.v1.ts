import { Count, Instant, LocalDate } from '../fields.js';
import { QueueFact } from './queue-fact.js';

/** The day of a queue is over. Issued is the sum of the others, exactly. */
export class QueueDayClosedV1 extends QueueFact {
  static readonly type = 'public-services.queue-day-closed.v1';

  /** The day, local to the place. */
  @LocalDate() date!: string;
  @Count() issued!: number;
  @Count() served!: number;
  /** Called and not come: missed for good. */
  @Count() missed!: number;
  @Count() left!: number;
  @Count() expired!: number;
  /** Still there: only where the place keeps its queue overnight. */
  @Count() waiting!: number;
  @Instant() closedAt!: string;
}
