import { Instant, Text } from '../fields.js';
import { WebhookFact } from './webhook-fact.js';

/** A webhook hears other events, or lies at another address, which must prove itself anew. */
export class WebhookChangedV1 extends WebhookFact {
  static readonly type = 'notifications.webhook-changed.v1';

  @Text(255) changedBy!: string;
  @Instant() changedAt!: string;
}
