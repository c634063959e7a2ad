import { Count, Instant, LocalDate, Text } from '../fields.js';
import { LaunchFact } from './launch-fact.js';

/** A launch is planned for another day, for a reason. */
export class LaunchRescheduledV1 extends LaunchFact {
  static readonly type = 'public-services.launch-rescheduled.v1';

  /** Local date. */
  @LocalDate() formerlyOn!: string;
  /** As it was planned first, local date. */
  @LocalDate() originallyOn!: string;
  /** How often it has been moved. */
  @Count() reschedules!: number;
  @Text(1000) reason!: string;
  @Instant() rescheduledAt!: string;
}
