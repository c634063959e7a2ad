import { Id, Instant, Sequence, Text } from '../fields.js';

/** Somebody of the recipient took back that a message was done. */
export class MessageReopenedV1 {
  static readonly type = 'notifications.message-reopened.v1';
  static readonly key = 'messageId';

  @Id() messageId!: string;
  @Sequence() sequence!: number;
  /** The event that the message told of. */
  @Id() eventId!: string;
  @Text(255) reopenedBy!: string;
  @Instant() reopenedAt!: string;
}
