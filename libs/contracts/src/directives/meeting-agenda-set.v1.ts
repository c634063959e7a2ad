import { Count, Id, Instant, ListOf, Maybe, Sequence, Text } from '../fields.js';

/** One topic of a meeting. */
export class AgendaItem {
  @Text(300) topic!: string;
  /** Title of the position that presents it. */
  @Maybe() @Text(200) presenter!: string | null;
  @Count() minutes!: number;
}

/** What a meeting is going to be about, in order, in place of what was planned before. */
export class MeetingAgendaSetV1 {
  static readonly type = 'directives.meeting-agenda-set.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @ListOf(() => AgendaItem) items!: AgendaItem[];
  @Instant() setAt!: string;
}
