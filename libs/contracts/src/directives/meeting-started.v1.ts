import { Id, Instant, Sequence } from '../fields.js';

/** The chair opened the meeting; from now on attendance and utterances can be recorded. */
export class MeetingStartedV1 {
  static readonly type = 'directives.meeting-started.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  @Instant() startedAt!: string;
}
