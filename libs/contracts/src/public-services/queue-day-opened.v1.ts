import { Count, Instant, LocalDate, Text } from '../fields.js';
import { QueueFact } from './queue-fact.js';

/** A place gives out numbers today. */
export class QueueDayOpenedV1 extends QueueFact {
  static readonly type = 'public-services.queue-day-opened.v1';

  /** The day, local to the place. */
  @LocalDate() date!: string;
  /** How many services are offered today. */
  @Count() services!: number;
  /** No number is given out after. */
  @Instant() closesAt!: string;
  /** When the day ends for those who still wait. */
  @Instant() endsAt!: string;
  @Text(255) openedBy!: string;
  @Instant() openedAt!: string;
}
