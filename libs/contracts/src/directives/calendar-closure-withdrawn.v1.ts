import { Id, Instant, LocalDate, Sequence, Text } from '../fields.js';

/** A day that a region had closed its offices on is worked after all. */
export class CalendarClosureWithdrawnV1 {
  static readonly type = 'directives.calendar-closure-withdrawn.v1';
  static readonly key = 'calendarId';

  @Id() calendarId!: string;
  /** Also the revision of the region's calendar. */
  @Sequence() sequence!: number;
  @Id() closureId!: string;
  @LocalDate() date!: string;
  @Text(300) basis!: string;
  @Instant() withdrawnAt!: string;
}
