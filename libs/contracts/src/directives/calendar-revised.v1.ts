import { Count, Id, Instant, Maybe, Sequence, Text } from '../fields.js';

/** A region follows a new decree on the holidays of a year, also for what was issued before it. */
export class CalendarRevisedV1 {
  static readonly type = 'directives.calendar-revised.v1';
  static readonly key = 'calendarId';

  @Id() calendarId!: string;
  /** Also the revision of the region's calendar. */
  @Sequence() sequence!: number;
  @Count() year!: number;
  /** "2021.3": the third edition of 2021. */
  @Text(10) edition!: string;
  /** The decree; null where the days are computed. */
  @Maybe() @Text(300) decree!: string | null;
  @Instant() revisedAt!: string;
}
