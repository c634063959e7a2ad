import { Instant, Text } from '../fields.js';
import { WebhookFact } from './webhook-fact.js';

/** A webhook has a new secret; both sign until the old one ends. */
export class WebhookSecretRotatedV1 extends WebhookFact {
  static readonly type = 'notifications.webhook-secret-rotated.v1';

  @Text(255) rotatedBy!: string;
  @Instant() rotatedAt!: string;
  /** Until when the old one signs as well. */
  @Instant() previousUntil!: string;
}
