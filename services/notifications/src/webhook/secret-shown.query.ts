import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import { placeOf } from './secrets.js';
import { WebhookRepository } from './webhook.repository.js';
import { viewOf, type WebhookWithSecret } from './webhook.view.js';

/** A webhook with the secret that has just been made for it. */
@Injectable()
export class SecretShown {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  async of(context: RequestContext, id: string): Promise<WebhookWithSecret> {
    const webhook = await this.unitOfWork.read(context, (tx) => this.webhooks.get(tx, id));
    return { ...viewOf(webhook, this.clock.now()), secret: this.sealer.open(webhook.secret, placeOf(webhook)) };
  }
}
