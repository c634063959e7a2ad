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

  /** Which of some webhooks have not taken anything for a while. */
  async failingAmong({ manager, context: { region } }: ReadTransaction, ids: readonly string[]): Promise<Set<string>> {
    const webhooks = await manager.find(Webhook, {
      select: { id: true },
      where: { region, id: In([...ids]), failingSince: Not(IsNull()) },
    });
    return new Set(webhooks.map(({ id }) => id));
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
