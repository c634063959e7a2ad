import { Id, Instant, Maybe, OneOf, Sequence, Text } from '../fields.js';
import { UTTERANCE_KINDS, type UtteranceKind } from './vocabulary.js';

/** Somebody said something that the secretariat wrote down; the text never changes. */
export class UtteranceRecordedV1 {
  static readonly type = 'directives.utterance-recorded.v1';
  static readonly key = 'meetingId';

  @Id() meetingId!: string;
  @Sequence() sequence!: number;
  @Id() utteranceId!: string;
  /** Position of the speaker. */
  @Text(200) speaker!: string;
  @Maybe() @OneOf(UTTERANCE_KINDS) kind?: UtteranceKind | null;
  @Text(4000) text!: string;
  /** Absent, as in what was announced before it could be said, means when it was recorded. */
  @Maybe() @Instant() saidAt?: string | null;
  @Instant() recordedAt!: string;
}
