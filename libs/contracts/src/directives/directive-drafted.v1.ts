import { Id, Instant, Sequence, Text } from '../fields.js';

/** The secretariat turned an utterance into a draft; nobody is told yet. */
export class DirectiveDraftedV1 {
  static readonly type = 'directives.directive-drafted.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Id() meetingId!: string;
  /** "ARH/33.16/2021/00001". */
  @Text(40) number!: string;
  @Text(4000) text!: string;
  @Instant() draftedAt!: string;
}
