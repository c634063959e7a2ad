import { Instant, Text } from '../fields.js';
import { WebhookFact } from './webhook-fact.js';

/** An integrator asked to be called at an address of its own. Nothing is sent there before it has proved that the address is its own. */
export class WebhookRegisteredV1 extends WebhookFact {
  static readonly type = 'notifications.webhook-registered.v1';

  @Text(255) registeredBy!: string;
  @Instant() registeredAt!: string;
}
