import { Id, Instant, Sequence, Text } from '../fields.js';

/** The record of a closed meeting was wrong and is being corrected; it will be closed again. */
export class MeetingReopenedV1 {
  static readonly type = 'directives.meeting-reopened.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Text(2000) reason!: string;
  @Instant() reopenedAt!: string;
}
