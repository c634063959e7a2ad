import { Injectable } from '@nestjs/common';
import { WebhookSecretRotatedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import { SecretShown } from '../secret-shown.query.js';
import { newSecret, placeOf } from '../secrets.js';
import { WebhookRepository } from '../webhook.repository.js';
import type { WebhookWithSecret } from '../webhook.view.js';

const HOUR_MS = 3_600_000;

@Injectable()
export class RotateSecretHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly sealer: Sealer,
    private readonly shown: SecretShown,
    private readonly clock: Clock,
  ) {}

  /** @throws WebhookNotFound */
  async execute(
    context: RequestContext,
    { id, overlapHours }: { readonly id: string; readonly overlapHours: number },
  ): Promise<WebhookWithSecret> {
    await this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const webhook = await this.webhooks.getForUpdate(tx, id);
      const secret = this.sealer.seal(newSecret(), placeOf(webhook));
      const rotated = webhook.rotate(secret, new Date(now.getTime() + overlapHours * HOUR_MS), context.actorId, now);

      await this.webhooks.save(tx, webhook);
      await tx.outbox.add(WebhookSecretRotatedV1, rotated);
    });
    return this.shown.of(context, id);
  }
}
