import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DeliveryRepository } from '../../delivery/delivery.repository.js';
import { WebhookRepository } from '../webhook.repository.js';
import type { Redelivered } from './redeliver-since.controller.js';

export interface RedeliverWhatCameSince {
  readonly id: string;
  readonly since: Date;
  readonly which: 'missed' | 'all';
}

/** In one transaction. */
const MOST = 10_000;
const CLOSED = {
  missed: `(status = 'skipped' or (status = 'failed' and final))`,
  all: `due_at is null`,
} as const;

@Injectable()
export class RedeliverSinceHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /** The oldest first; what is under way stays so. @throws WebhookNotFound, WebhookAlreadyDisabled, WebhookNotVerified */
  async execute(context: RequestContext, { id, since, which }: RedeliverWhatCameSince): Promise<Redelivered> {
    return this.unitOfWork.run(context, async (tx) => {
      (await this.webhooks.getForUpdate(tx, id)).mustBeSentTo();
      const rows = await tx.manager.query<{ id: string; occurredAt: Date }[]>(
        `select id, occurred_at as "occurredAt" from delivery where region = $1 and recipient_kind = 'webhook' and recipient_code = $2 and occurred_at >= $3 and ${CLOSED[which]}
         order by occurred_at, id limit $4`,
        [context.region, id, since, MOST],
      );
      const deliveries = await this.deliveries.getAllForUpdate(
        tx,
        rows.map((row) => row.id),
      );
      const now = this.clock.now();

      await this.deliveries.save(
        tx,
        deliveries.map((delivery) => ({ delivery, step: delivery.repeat(now) })),
      );
      const last = rows.length === MOST ? rows.at(-1) : undefined;
      return { queued: deliveries.length, next: last?.occurredAt.toISOString() ?? null };
    });
  }
}
