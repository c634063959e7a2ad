import { Id, Instant, Sequence, Text } from '../fields.js';

/** Somebody of the recipient said that nothing is left to do about a message. */
export class MessageDoneV1 {
  static readonly type = 'notifications.message-done.v1';
  static readonly key = 'messageId';

  @Id() messageId!: string;
  @Sequence() sequence!: number;
  /** The event that the message told of. */
  @Id() eventId!: string;
  @Text(255) doneBy!: string;
  @Instant() doneAt!: string;
}
