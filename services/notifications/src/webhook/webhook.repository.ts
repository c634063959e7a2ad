import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In, IsNull, Not } from 'typeorm';
import { Webhook } from './webhook.js';
import { WebhookNotFound } from './webhook.errors.js';

/** Loads and stores webhooks of the transaction's region. */
@Injectable()
export class WebhookRepository {
  /** @throws WebhookNotFound */
  async get({ manager, context: { region } }: ReadTransaction, id: string): Promise<Webhook> {
    const webhook = await manager.findOneBy(Webhook, { region, id });
    if (!webhook) throw new WebhookNotFound();
    return webhook;
  }

  /** Locked until the transaction ends. @throws WebhookNotFound */
  async getForUpdate({ manager, context: { region } }: Transaction, id: string): Promise<Webhook> {
    const webhook = await manager.findOne(Webhook, { where: { region, id }, lock: { mode: 'pessimistic_write' } });
    if (!webhook) throw new WebhookNotFound();
    return webhook;
  }

  /** Whether the region has any: most have none, and are asked at every event of their province. */
  async areThere({ manager, context: { region } }: ReadTransaction): Promise<boolean> {
    const [row] = await manager.query<{ any: boolean }[]>('select exists (select from webhook where region = $1) as any', [region]);
    return row?.any ?? false;
  }

  /** All of the region, the oldest first. */
  async all({ manager, context: { region } }: ReadTransaction): Promise<Webhook[]> {
    return manager.find(Webhook, { where: { region }, order: { id: 'asc' } });
  }

  /**
   * Those of some webhooks that have not taken anything for a while, or have just failed; locked in one order until the transaction ends. One that was
   * removed is not among them.
   */
  async failingForUpdate(
    { manager, context: { region } }: Transaction,
    ids: readonly string[],
    failed: readonly string[],
  ): Promise<Webhook[]> {
    return manager.find(Webhook, {
      where: [
        { region, id: In([...ids]), failingSince: Not(IsNull()) },
        { region, id: In([...failed]) },
      ],
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** How many the region has; nobody else adds one until the transaction ends. */
  async countForAdding({ manager, context: { region } }: Transaction): Promise<number> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`webhooks\n${region}`]);
    return manager.countBy(Webhook, { region });
  }

  async add({ manager }: Transaction, webhook: Webhook): Promise<void> {
    await manager.insert(Webhook, webhook);
  }

  async save({ manager }: Transaction, { region, id, createdBy, createdAt, ...state }: Webhook): Promise<void> {
    await manager.update(Webhook, { region, id }, state);
  }

  async remove({ manager }: Transaction, { region, id }: Webhook): Promise<void> {
    await manager.delete(Webhook, { region, id });
  }
}
