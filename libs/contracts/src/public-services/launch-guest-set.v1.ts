import { IsBoolean } from 'class-validator';
import { Instant, LocalDate, Maybe } from '../fields.js';
import { LaunchFact } from './launch-fact.js';

/** What is known of the calendar of who is to open a place. */
export class LaunchGuestSetV1 extends LaunchFact {
  static readonly type = 'public-services.launch-guest-set.v1';

  /** Local date for which the guest is confirmed. */
  @Maybe() @LocalDate() confirmedOn?: string | null;
  /** Whether the guest cannot come on the planned day. */
  @IsBoolean() clashes!: boolean;
  @Instant() setAt!: string;
}
