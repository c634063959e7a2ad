import { Injectable } from '@nestjs/common';
import { WebhookVerifiedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WebhookNotOwned } from '../webhook.errors.js';
import { WebhookRepository } from '../webhook.repository.js';
import { viewOf, type WebhookView } from '../webhook.view.js';
import { OwnershipChallenge } from './ownership.challenge.js';

@Injectable()
export class VerifyWebhookHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly challenge: OwnershipChallenge,
    private readonly clock: Clock,
  ) {}

  /** @throws WebhookNotFound, WebhookNotOwned, WebhookAlreadyDisabled */
  async execute(context: RequestContext, id: string): Promise<WebhookView> {
    const url = await this.challenge.passedBy(context, id);
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const webhook = await this.webhooks.getForUpdate(tx, id);
      if (webhook.url !== url) throw new WebhookNotOwned('it was changed meanwhile');
      const verified = webhook.verify(context.actorId, now);

      if (verified) {
        await this.webhooks.save(tx, webhook);
        await tx.outbox.add(WebhookVerifiedV1, verified);
      }
      return viewOf(webhook, now);
    });
  }
}
