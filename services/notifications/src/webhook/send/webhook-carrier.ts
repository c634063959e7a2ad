import type { KeyObject } from 'node:crypto';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../../delivery/delivery.js';
import type { Outcome, Skipped } from '../../delivery/outcome.js';
import type { Carrier, Ending, Result, Settled } from '../../delivery/send/carrier.js';
import { SendDeliveries } from '../../delivery/send/send-deliveries.js';
import { DisableWebhook } from '../disable/disable-webhook.js';
import { signatureHeaders } from '../secrets.js';
import { SigningSecrets } from './signing-secrets.js';
import type { Webhook } from '../webhook.js';
import { WebhookRepository } from '../webhook.repository.js';
import { WebhookClient } from './webhook-client.js';

/** What is sent to whom, and signed with what. */
interface WebhookLetter {
  readonly url: string;
  readonly body: string;
  readonly keys: readonly KeyObject[];
}

const UNREADABLE: Skipped = { kind: 'skipped', code: 'unreadable' };
const REMOVED: Skipped = { kind: 'skipped', code: 'webhook-removed' };
const FORGOTTEN: Skipped = { kind: 'skipped', code: 'event-forgotten' };

/** Brings events to webhooks. */
@Injectable()
export class WebhookCarrier implements Carrier<WebhookLetter>, OnModuleInit, OnModuleDestroy {
  readonly channel = 'webhook';

  constructor(
    private readonly sending: SendDeliveries,
    private readonly webhooks: WebhookRepository,
    private readonly client: WebhookClient,
    private readonly disabling: DisableWebhook,
    private readonly secrets: SigningSecrets,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sending.carryBy(this);
  }

  async onModuleDestroy(): Promise<void> {
    await this.client.close();
  }

  async load(tx: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, WebhookLetter | Skipped>> {
    const now = this.clock.now();
    const receivers = new Map((await this.webhooks.all(tx)).map((webhook) => [webhook.id, this.receiverOf(webhook, now)]));
    const bodies = await bodiesOf(tx, deliveries);
    return new Map(
      deliveries.map((delivery) => {
        const [receiver = REMOVED, body] = [receivers.get(delivery.recipientCode), bodies.get(delivery.eventId)];
        if ('kind' in receiver) return [delivery.id, receiver];
        return [delivery.id, body === undefined ? FORGOTTEN : { ...receiver, body }];
      }),
    );
  }

  private receiverOf(webhook: Webhook, now: Date): Omit<WebhookLetter, 'body'> | Skipped {
    const code = webhook.silence();
    if (code !== null) return { kind: 'skipped', code };
    const keys = this.secrets.ifReadable(webhook, now);
    return keys === null ? UNREADABLE : { url: webhook.url, keys };
  }

  staysInside({ url }: WebhookLetter): boolean {
    return this.client.isSimulated(url);
  }

  async send({ id }: Delivery, { url, body, keys }: WebhookLetter): Promise<Outcome> {
    const headers = signatureHeaders({ id, at: this.clock.now(), body }, keys);
    return (await this.client.call({ url, headers, body })).outcome;
  }

  /** What was sent tells how each webhook is. One that is well, and was before, is left alone. */
  async settling(tx: Transaction, results: readonly Result[]): Promise<Settled> {
    const sent = results.filter(({ outcome }) => outcome.kind !== 'skipped');
    const failed = sent.filter(({ outcome }) => outcome.kind === 'failed');
    const webhooks = await this.webhooks.failingForUpdate(tx, codesOf(sent), codesOf(failed));
    return (endings, at) => this.hear(tx, webhooks, endings, at);
  }

  private async hear(tx: Transaction, webhooks: readonly Webhook[], endings: readonly Ending[], at: Date): Promise<void> {
    const byWebhook = Map.groupBy(endings, ({ delivery }) => delivery.recipientCode);
    for (const webhook of webhooks) {
      for (const { outcome } of byWebhook.get(webhook.id) ?? []) {
        if (outcome.kind === 'arrived') webhook.heardWell();
        const disabled = outcome.kind === 'failed' ? webhook.failed(outcome.forGood, tx.context.actorId, at) : null;
        if (disabled) await this.disabling.afterwards(tx, webhook, disabled);
      }
      await this.webhooks.save(tx, webhook);
    }
  }
}

function codesOf(results: readonly Result[]): string[] {
  return [...new Set(results.map(({ delivery }) => delivery.recipientCode))];
}

async function bodiesOf({ manager, context }: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ id: string; body: string }[]>(
    'select id, body from webhook_event where region = $1 and id = any ($2::uuid[])',
    [context.region, deliveries.map(({ eventId }) => eventId)],
  );
  return new Map(rows.map(({ id, body }) => [id, body]));
}
