import { Count, Id, Instant, LocalDate, Maybe, Text } from '../fields.js';
import { QueueFact } from './queue-fact.js';

/** The day of a queue is over. Issued is the sum of the others, exactly. */
export class QueueDayClosedV1 extends QueueFact {
  static readonly type = 'public-services.queue-day-closed.v1';

  /** The organisation that runs the place. */
  @Maybe() @Id() operatorId?: string | null;
  @Maybe() @Text(60) operatorCode?: string | null;
  @Maybe() @Text(200) operatorName?: string | null;
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
  /** Of how many the service's promised time was measured, and of how many of these it was exceeded (F18). */
  @Maybe() @Count() promised?: number | null;
  @Maybe() @Count() exceeded?: number | null;
  @Instant() closedAt!: string;
}
