import { Id, Instant, LocalDate, Sequence, Text } from '../fields.js';

/** A region closed its offices on a day, beyond the holidays of the country. */
export class CalendarClosureAddedV1 {
  static readonly type = 'directives.calendar-closure-added.v1';
  static readonly key = 'calendarId';

  @Id() calendarId!: string;
  /** Also the revision of the region's calendar. */
  @Sequence() sequence!: number;
  @Id() closureId!: string;
  @LocalDate() date!: string;
  @Text(200) nameId!: string;
  @Text(200) nameEn!: string;
  /** The regional decision that it rests on. */
  @Text(300) basis!: string;
  @Instant() addedAt!: string;
}
