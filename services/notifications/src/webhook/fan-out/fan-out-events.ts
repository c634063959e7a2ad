import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@rakor/kernel';
import type { EventMeta, Heard, Transaction } from '@rakor/messaging';
import { addDeliveries, type NewDelivery } from '../../delivery/delivery.store.js';
import { traceIdOf } from '../../delivery/trace-id.js';
import type { Webhook } from '../webhook.js';
import { concernedBy } from './concerned.js';
import { WebhookRepository } from '../webhook.repository.js';

/**
 * Queues every event of a region for the webhooks that want to hear it, and for those of the regencies that it is about, without what is others'.
 * Which these are is data, and no list of handlers.
 */
@Injectable()
export class FanOutEvents {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly clock: Clock,
  ) {}

  /** @param here whether the region of the events has webhooks at all */
  async to(tx: Transaction, set: readonly Heard<object>[], here: boolean): Promise<void> {
    if (here) await this.queue(tx, set);
    const elsewhere = set.flatMap(({ event, fact }) =>
      concernedBy(fact, event.region).map(({ region, fact: cut }) => ({ region, heard: { event, fact: cut } })),
    );
    for (const [region, ofRegion] of Map.groupBy(elsewhere, (one) => one.region))
      await tx.within(region, async (there) => {
        const heard = ofRegion.map((one) => one.heard);
        if (await this.webhooks.areThere(there)) await this.queue(there, heard);
      });
  }

  private async queue(tx: Transaction, set: readonly Heard<object>[]): Promise<void> {
    const webhooks = await this.webhooks.all(tx);
    const now = this.clock.now();
    const wanted = set
      .map((one) => ({ ...one, by: webhooks.filter((webhook) => webhook.hears(one.event.type)) }))
      .filter(({ by }) => by.length > 0);
    if (wanted.length === 0) return;
    await keep(tx, wanted, now);
    await addDeliveries(
      tx,
      wanted.flatMap(({ event, by }) => by.map((webhook) => deliveryOf(event, webhook, now))),
      now,
    );
  }
}

function deliveryOf(event: EventMeta, webhook: Webhook, now: Date): NewDelivery {
  const code = webhook.silence();
  return {
    ...{ id: newId(), event_id: event.id, event_type: event.type, occurred_at: event.occurredAt, trace_id: traceIdOf(event) },
    ...{ channel: 'webhook', recipient_kind: 'webhook', recipient_code: webhook.id, recipient_name: new URL(webhook.url).host },
    ...{ rule: 'subscription', lane: `webhook:${webhook.id}`, rank: 1 },
    ...(code === null ? { status: 'queued', code, due_at: now } : { status: 'skipped', code, due_at: null }),
  };
}

/** So long can an event be asked for again. */
const KEPT_MS = 30 * 24 * 3_600_000;

/** What is sent of each event: the same for everybody, and the same at every attempt. */
async function keep({ manager, context }: Transaction, wanted: readonly Heard<object>[], at: Date): Promise<void> {
  const bodies = wanted.map(({ event: { id, type, region, sequence, occurredAt }, fact }) =>
    JSON.stringify({ type, timestamp: occurredAt, id, region, sequence, data: fact }),
  );
  await manager.query(
    `insert into webhook_event (region, id, body, kept_at, due_at) select $1, id, body, $4, $5 from unnest($2::uuid[], $3::text[]) as kept(id, body)
     on conflict (region, id) do nothing`,
    [context.region, wanted.map(({ event }) => event.id), bodies, at, new Date(at.getTime() + KEPT_MS)],
  );
}
