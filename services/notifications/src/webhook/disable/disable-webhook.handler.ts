import { Injectable } from '@nestjs/common';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WebhookRepository } from '../webhook.repository.js';
import { viewOf, type WebhookView } from '../webhook.view.js';
import { DisableWebhook } from './disable-webhook.js';

@Injectable()
export class DisableWebhookHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly disabling: DisableWebhook,
    private readonly clock: Clock,
  ) {}

  /** @throws WebhookNotFound, WebhookAlreadyDisabled, VersionMismatch */
  async execute(
    context: RequestContext,
    { id, expected }: { readonly id: string; readonly expected: number | undefined },
  ): Promise<WebhookView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const webhook = await this.webhooks.getForUpdate(tx, id);
      expectVersion(webhook.version, expected);
      const disabled = webhook.disable('by-hand', context.actorId, now);

      await this.webhooks.save(tx, webhook);
      await this.disabling.afterwards(tx, webhook, disabled);
      return viewOf(webhook, now);
    });
  }
}
