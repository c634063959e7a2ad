import { Injectable } from '@nestjs/common';
import { WebhookRemovedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { skipWhatWaits } from '../disable/skip-what-waits.js';
import { WebhookRepository } from '../webhook.repository.js';

@Injectable()
export class RemoveWebhookHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws WebhookNotFound, VersionMismatch */
  async execute(context: RequestContext, { id, expected }: { readonly id: string; readonly expected: number | undefined }): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const webhook = await this.webhooks.getForUpdate(tx, id);
      expectVersion(webhook.version, expected);
      const removed = webhook.remove(context.actorId, now);

      await this.webhooks.remove(tx, webhook);
      await skipWhatWaits(tx, webhook, 'webhook-removed', now);
      await tx.outbox.add(WebhookRemovedV1, removed);
    });
  }
}
