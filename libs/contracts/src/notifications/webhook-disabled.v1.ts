import { Instant, OneOf, Text } from '../fields.js';
import { WebhookFact } from './webhook-fact.js';

/** Nothing more is sent to a webhook: somebody said so, it answered that it is gone, or it failed for days. */
export class WebhookDisabledV1 extends WebhookFact {
  static readonly type = 'notifications.webhook-disabled.v1';

  @OneOf(['by-hand', 'gone', 'failing']) reason!: 'by-hand' | 'gone' | 'failing';
  @Text(255) disabledBy!: string;
  @Instant() disabledAt!: string;
}
