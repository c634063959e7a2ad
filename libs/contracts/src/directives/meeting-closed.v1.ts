import { Count, Id, Instant, Sequence, Text } from '../fields.js';

/** The meeting ended; its record is read-only from here on. */
export class MeetingClosedV1 {
  static readonly type = 'directives.meeting-closed.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Instant() closedAt!: string;
  @Count() utterances!: number;
  @Count() directives!: number;
}
