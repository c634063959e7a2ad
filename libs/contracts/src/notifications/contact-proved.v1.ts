import { Id, Instant, OneOf, Sequence, Text } from '../fields.js';

/** A person proved, by a code that was sent there, that an address or a number is theirs; from now on it is used. Which it is stays in the house. */
export class ContactProvedV1 {
  static readonly type = 'notifications.contact-proved.v1';
  static readonly key = 'readerId';

  @Id() readerId!: string;
  @Sequence() sequence!: number;
  @OneOf(['e-mail', 'gateway']) channel!: 'e-mail' | 'gateway';
  @Text(255) provedBy!: string;
  @Instant() provedAt!: string;
}
