import { Instant, Text } from '../fields.js';
import { WebhookFact } from './webhook-fact.js';

/** The address answered its challenge: from now on events are sent to it. */
export class WebhookVerifiedV1 extends WebhookFact {
  static readonly type = 'notifications.webhook-verified.v1';

  @Text(255) verifiedBy!: string;
  @Instant() verifiedAt!: string;
}
