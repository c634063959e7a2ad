import { Injectable } from '@nestjs/common';
import { WebhookChangedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AddressCheck } from '../send/address-check.js';
import type { WebhookWish } from '../webhook.js';
import { WebhookRepository } from '../webhook.repository.js';
import { viewOf, type WebhookView } from '../webhook.view.js';
import { checkEventTypes } from '../wish-check.js';

export interface ChangeWebhook {
  readonly id: string;
  readonly expected: number | undefined;
  readonly wish: Partial<WebhookWish>;
}

@Injectable()
export class ChangeWebhookHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly addresses: AddressCheck,
    private readonly clock: Clock,
  ) {}

  /** @throws EventTypeUnknown, WebhookAddressRefused, WebhookNotFound, WebhookUnchanged, VersionMismatch */
  async execute(context: RequestContext, { id, expected, wish }: ChangeWebhook): Promise<WebhookView> {
    checkEventTypes(wish.eventTypes ?? []);
    if (wish.url !== undefined) await this.addresses.check(wish.url);
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const webhook = await this.webhooks.getForUpdate(tx, id);
      expectVersion(webhook.version, expected);
      const changed = webhook.change(wish, context.actorId, now);

      await this.webhooks.save(tx, webhook);
      await tx.outbox.add(WebhookChangedV1, changed);
      return viewOf(webhook, now);
    });
  }
}
