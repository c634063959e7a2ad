import { Id, Instant, Sequence, Text } from '../fields.js';

/** A recipient opened a message of the in-app inbox. */
export class MessageReadV1 {
  static readonly type = 'notifications.message-read.v1';
  static readonly key = 'messageId';

  @Id() messageId!: string;
  @Sequence() sequence!: number;
  /** The event that the message told of. */
  @Id() eventId!: string;
  @Text(255) readBy!: string;
  @Instant() readAt!: string;
}
