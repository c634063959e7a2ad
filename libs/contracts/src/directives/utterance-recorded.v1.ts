import { Id, Instant, Sequence, Text } from '../fields.js';

/** Somebody said something that the secretariat wrote down; the text never changes. */
export class UtteranceRecordedV1 {
  static readonly type = 'directives.utterance-recorded.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  @Id() utteranceId!: string;
  /** Position of the speaker. */
  @Text(200) speaker!: string;
  @Text(4000) text!: string;
  @Instant() recordedAt!: string;
}
