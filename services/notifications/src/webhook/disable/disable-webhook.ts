import { Injectable } from '@nestjs/common';
import { WebhookDisabledV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import { deliver } from '../../message/deliver/deliver.js';
import { secretariat } from '../../message/deliver/letter.js';
import { webhookDisabled } from '../../message/template/webhook.templates.js';
import type { Webhook } from '../webhook.js';

/** What follows when nothing more is sent to a webhook, whoever or whatever decided it. */
@Injectable()
export class DisableWebhook {
  /** Announces it, skips what is still waiting for it, and tells the secretariat where nobody did it by hand. */
  async afterwards(tx: Transaction, webhook: Webhook, disabled: WebhookDisabledV1): Promise<void> {
    const id = await tx.outbox.add(WebhookDisabledV1, disabled);
    const at = new Date(disabled.disabledAt);
    await skipWhatWaits(tx, webhook, at);
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

async function skipWhatWaits({ manager, context }: Transaction, { id }: Webhook, at: Date): Promise<void> {
  await manager.query(
    `with skipped as (
       update delivery set status = 'skipped', code = 'webhook-disabled', final = false, due_at = null, version = version + 1, changed_at = $3
        where region = $1 and recipient_kind = 'webhook' and recipient_code = $2 and due_at is not null returning id, version
     )
     insert into delivery_step (region, delivery_id, version, status, at, code) select $1, id, version, 'skipped', $3, 'webhook-disabled' from skipped`,
    [context.region, id, at],
  );
}
