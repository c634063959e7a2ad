import { Id, Sequence, Text } from '../fields.js';

/** What every event of a webhook says of it. The address itself stays in the house: its path may hold a key. */
export class WebhookFact {
  static readonly key = 'webhookId';

  @Id() webhookId!: string;
  @Sequence() sequence!: number;
  /** Of its address. */
  @Text(255) host!: string;
}
