import { newId } from '@rakor/kernel';
import { Client } from 'pg';
import { Sealer } from '@rakor/persistence';
import { createHash } from 'node:crypto';

export const REGION = '33.16';
/** Of each event, as an integrator gets it: 1 KB. */
export const BODY = JSON.stringify({ type: 'directives.directive-closed.v1', region: REGION, data: { note: 'x'.repeat(950) } });

/** The queue of notifications, filled past the service: what is measured is how it empties. */
export class Queue {
  private constructor(private readonly admin: Client) {}

  static async open(adminUrl: string): Promise<Queue> {
    const admin = new Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query('set search_path = notifications');
    return new Queue(admin);
  }

  /** A webhook that hears nothing by itself, so that only what is put there is sent. */
  async addWebhook(url: string): Promise<string> {
    const id = newId();
    // The key of a laptop, which the service takes where it is told none.
    const sealer = new Sealer([createHash('sha256').update('rakor on a laptop').digest()]);
    const secret = sealer.seal(`whsec_${Buffer.alloc(32).toString('base64')}`, `webhook/${REGION}/${id}`);
    await this.admin.query(
      `insert into webhook (region, id, url, description, event_types, status, secret, created_by, created_at, version)
       values ($1, $2, $3, 'bench', '{none}', 'enabled', $4, 'bench', now(), 1)`,
      [REGION, id, url, secret],
    );
    return id;
  }

  /** Puts deliveries into the queue, spread over the webhooks; due at once, or in a year. */
  async put(
    count: number,
    webhooks: readonly string[],
    { due = 'now', rank = 1 }: { due?: 'now' | 'in a year'; rank?: number } = {},
  ): Promise<void> {
    await this.admin.query(
      `with event as (
         insert into webhook_event (region, id, body, kept_at, due_at)
         select $1, uuidv7(), $2, now(), now() + interval '30 days' from generate_series(1, $3) returning id
       ), numbered as (select id, row_number() over () as n from event)
       insert into delivery (region, id, event_id, event_type, occurred_at, channel, recipient_kind, recipient_code, recipient_name, rule, lane, rank, status, due_at)
       select $1, uuidv7(), id, 'bench', now(), 'webhook', 'webhook', hook, 'bench', 'subscription', 'webhook:' || hook, $5, 'queued',
              now() + case $6 when 'now' then interval '0' else interval '1 year' end
         from numbered cross join lateral (select ($4::text[])[n % cardinality($4::text[]) + 1] as hook) h`,
      [REGION, BODY, count, webhooks, rank, due],
    );
  }

  /** Makes everything due. */
  async release(): Promise<void> {
    await this.admin.query(`update delivery set due_at = now() where due_at is not null`);
  }

  /** Puts one urgent delivery into the queue. @returns its id, before the statement is sent */
  urgent(webhook: string): { id: string; put: () => Promise<unknown> } {
    const [id, event] = [newId(), newId()];
    const put = async () => {
      await this.admin.query(
        `insert into webhook_event (region, id, body, kept_at, due_at) values ($1, $2, $3, now(), now() + interval '30 days')`,
        [REGION, event, BODY],
      );
      await this.admin.query(
        `insert into delivery (region, id, event_id, event_type, occurred_at, channel, recipient_kind, recipient_code, recipient_name, rule, lane, rank, status, due_at)
         values ($1, $2, $3, 'bench', now(), 'webhook', 'webhook', $4, 'bench', 'subscription', 'webhook:' || $4, 0, 'queued', now())`,
        [REGION, id, event, webhook],
      );
    };
    return { id, put };
  }

  /** Waits until nothing is open. @throws when something did not arrive, or was tried more than once */
  async settled(): Promise<void> {
    for (;;) {
      const { rows } = await this.admin.query<{ open: boolean; wrong: boolean }>(
        `select coalesce(bool_or(due_at is not null), false) as open, coalesce(bool_or(due_at is null and (status <> 'delivered' or attempts <> 1)), false) as wrong from delivery where channel = 'webhook'`,
      );
      if (rows[0]?.wrong) throw new Error('a delivery did not arrive at the first attempt');
      if (!rows[0]?.open) return;
    }
  }

  /** Forgets what is over, so that each turn finds the same. */
  async clear(): Promise<void> {
    // In hand is what is in hand: nothing is settled meanwhile, and afterwards there is nothing to settle.
    await this.admin.query(
      `begin; lock table delivery in exclusive mode;
       delete from delivery_step where delivery_id in (select id from delivery where channel = 'webhook');
       delete from delivery where channel = 'webhook'; commit`,
    );
    await this.admin.query('truncate webhook_event');
    await this.admin.query('vacuum delivery, delivery_step');
  }

  async close(): Promise<void> {
    await this.admin.end();
  }
}
