import { Injectable } from '@nestjs/common';
import { WebhookDisabledV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import { deliver } from '../../message/deliver/deliver.js';
import { secretariat } from '../../message/deliver/letter.js';
import { webhookDisabled } from '../../message/template/webhook.templates.js';
import { skipWhatWaits } from './skip-what-waits.js';
import type { Webhook } from '../webhook.js';

/** What follows when nothing more is sent to a webhook, whoever or whatever decided it. */
@Injectable()
export class DisableWebhook {
  /** Announces it, skips what is still waiting for it, and tells the secretariat where nobody did it by hand. */
  async afterwards(tx: Transaction, webhook: Webhook, disabled: WebhookDisabledV1): Promise<void> {
    const id = await tx.outbox.add(WebhookDisabledV1, disabled);
    const at = new Date(disabled.disabledAt);
    await skipWhatWaits(tx, webhook, 'webhook-disabled', at);
    if (disabled.reason === 'by-hand') return;
    const event = {
      id,
      type: WebhookDisabledV1.type,
      region: webhook.region,
      key: webhook.id,
      sequence: disabled.sequence,
      occurredAt: at,
    };
    const facts = { ...disabled, description: webhook.description };
    await deliver(tx, event, webhookDisabled, [{ to: secretariat, facts }]);
  }
}
