import { Injectable } from '@nestjs/common';
import { WebhookRegisteredV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import { newSecret, placeOf } from '../secrets.js';
import { SecretShown } from '../secret-shown.query.js';
import { AddressCheck } from '../send/address-check.js';
import { Webhook, type WebhookWish } from '../webhook.js';
import { TooManyWebhooks } from '../webhook.errors.js';
import { WebhookRepository } from '../webhook.repository.js';
import type { WebhookWithSecret } from '../webhook.view.js';
import { checkEventTypes } from '../wish-check.js';

/** Each event of a region is matched against all of them. */
const MOST = 50;

@Injectable()
export class RegisterWebhookHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly addresses: AddressCheck,
    private readonly sealer: Sealer,
    private readonly shown: SecretShown,
    private readonly clock: Clock,
  ) {}

  /** @throws EventTypeUnknown, WebhookAddressRefused, TooManyWebhooks */
  async execute(context: RequestContext, wish: WebhookWish): Promise<WebhookWithSecret> {
    checkEventTypes(wish.eventTypes);
    await this.addresses.check(wish.url);
    // The secret is no part of the stored answer: a repetition opens it again.
    const id = await this.unitOfWork.run(context, async (tx) => {
      if ((await this.webhooks.countForAdding(tx)) >= MOST) throw new TooManyWebhooks(MOST);
      const place = { region: context.region, id: newId() };
      const secret = this.sealer.seal(newSecret(), placeOf(place));
      const { webhook, registered } = Webhook.register({ ...place, secret, wish }, context.actorId, this.clock.now());

      await this.webhooks.add(tx, webhook);
      await tx.outbox.add(WebhookRegisteredV1, registered);
      return webhook.id;
    });
    return this.shown.of(context, id);
  }
}
