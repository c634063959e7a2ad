import { Instant, Text } from '../fields.js';
import { WebhookFact } from './webhook-fact.js';

/** Events are sent to a webhook again. */
export class WebhookEnabledV1 extends WebhookFact {
  static readonly type = 'notifications.webhook-enabled.v1';

  @Text(255) enabledBy!: string;
  @Instant() enabledAt!: string;
}
