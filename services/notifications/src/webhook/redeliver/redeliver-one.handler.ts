import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { historyOf } from '../../delivery/delivery.queries.js';
import { DeliveryRepository } from '../../delivery/delivery.repository.js';
import type { DeliveryHistory } from '../../delivery/delivery.view.js';
import { DeliveryNotRepeatable } from '../webhook.errors.js';
import { WebhookRepository } from '../webhook.repository.js';

@Injectable()
export class RedeliverOneHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DeliveryNotFound, DeliveryNotRepeatable, WebhookAlreadyDisabled, WebhookNotVerified */
  async execute(context: RequestContext, id: string): Promise<DeliveryHistory> {
    return this.unitOfWork.run(context, async (tx) => {
      const delivery = await this.deliveries.getForUpdate(tx, id);
      if (delivery.channel !== 'webhook') throw new DeliveryNotRepeatable('it went to no webhook');
      if (delivery.status === 'queued') throw new DeliveryNotRepeatable('it is under way already');
      (await this.webhooks.get(tx, delivery.recipientCode)).mustBeSentTo();
      const step = delivery.repeat(this.clock.now());

      await this.deliveries.save(tx, [{ delivery, step }]);
      return historyOf(tx, id);
    });
  }
}
