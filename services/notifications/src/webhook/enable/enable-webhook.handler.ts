import { Injectable } from '@nestjs/common';
import { WebhookEnabledV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { OwnershipChallenge } from '../verify/ownership.challenge.js';
import { WebhookNotOwned } from '../webhook.errors.js';
import { WebhookRepository } from '../webhook.repository.js';
import { viewOf, type WebhookView } from '../webhook.view.js';

@Injectable()
export class EnableWebhookHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly challenge: OwnershipChallenge,
    private readonly clock: Clock,
  ) {}

  /** @throws WebhookNotFound, WebhookNotDisabled, WebhookNotOwned */
  async execute(context: RequestContext, id: string): Promise<WebhookView> {
    const url = await this.challenge.passedBy(context, id);
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const webhook = await this.webhooks.getForUpdate(tx, id);
      if (webhook.url !== url) throw new WebhookNotOwned('it was changed meanwhile');
      const enabled = webhook.enable(context.actorId, now);

      await this.webhooks.save(tx, webhook);
      await tx.outbox.add(WebhookEnabledV1, enabled);
      return viewOf(webhook, now);
    });
  }
}
