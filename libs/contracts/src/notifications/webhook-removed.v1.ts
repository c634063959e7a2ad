import { Instant, Text } from '../fields.js';
import { WebhookFact } from './webhook-fact.js';

/** A webhook is gone for good, with its address and its secrets; what was sent to it stays on record. */
export class WebhookRemovedV1 extends WebhookFact {
  static readonly type = 'notifications.webhook-removed.v1';

  @Text(255) removedBy!: string;
  @Instant() removedAt!: string;
}
