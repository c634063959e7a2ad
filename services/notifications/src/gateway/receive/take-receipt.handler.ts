import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DeliveryMetrics } from '../../delivery/delivery.metrics.js';
import { DeliveryRepository } from '../../delivery/delivery.repository.js';
import type { Receipt } from '../../delivery/outcome.js';
import { closeItems } from '../../mail/send/close-items.js';

/** Puts a provider's receipt on the record of a text, and of all that went out with it. */
@Injectable()
export class TakeReceiptHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
    private readonly metrics: DeliveryMetrics,
    private readonly clock: Clock,
  ) {}

  /** A receipt of what the region has not sent is harmless: a provider must not learn which ids there are. @throws ReceiptTooEarly */
  async execute(context: RequestContext, id: string, receipt: Receipt): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const [delivery] = await this.deliveries.getAllForUpdate(tx, [id]);
      const step = delivery?.channel === 'gateway' ? delivery.receive(receipt, now) : null;
      if (!delivery || !step) return;

      await this.deliveries.save(tx, [{ delivery, step }]);
      await closeItems(tx, [delivery], now);
      this.metrics.count([delivery]);
    });
  }
}
