import { newId, type TimeZone } from '@rakor/kernel';
import type { EventMeta, Transaction } from '@rakor/messaging';
import { addDeliveries, type NewDelivery } from '../../delivery/delivery.store.js';
import { traceIdOf } from '../../delivery/trace-id.js';
import type { Plan, Reader } from '../../reader/reader.js';
import { readersOf } from '../../reader/reader.queries.js';
import { bundleIdOf } from './bundle-id.js';
import { withdrawHeld } from './withdraw-held.js';

/** A message that has just come into a mailbox. */
export interface NewsInMailbox {
  readonly messageId: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly topic: string | null;
  readonly urgent: boolean;
}

/** Of what it tells. */
export interface Occasion {
  readonly event: EventMeta;
  readonly template: { readonly name: string; readonly asks?: true; readonly ends?: true };
  readonly zone: TimeZone;
}

type Held = Extract<Plan, { what: 'hold' }>;

/** Queues mail to those who read the mailboxes and agreed to it: at once what is urgent, the rest in bundles. Who did not agree is on record. */
export async function queueMail(tx: Transaction, { event, template, zone }: Occasion, news: readonly NewsInMailbox[]): Promise<void> {
  const now = tx.clock.now();
  if (template.ends)
    await withdrawHeld(
      tx,
      news.flatMap(({ topic }) => topic ?? []),
      event.type,
      now,
    );
  const readers = await readersOf(tx, news);
  const planned = readers.flatMap(({ reader, kind, code }) =>
    news
      .filter((one) => one.kind === kind && one.code === code)
      .map((one) => ({ one, reader, plan: reader.plan('e-mail', one.urgent, now, zone) })),
  );
  const bundles = new Bundles(tx, now);
  const deliveries: NewDelivery[] = [];
  for (const { one, reader, plan } of planned) {
    const begin = {
      ...aboutOf(event),
      ...toReader(reader, one),
      rule: template.name,
      message_id: one.messageId,
      topic: template.asks ? one.topic : null,
    };
    deliveries.push({ ...begin, ...(plan.what === 'hold' ? await bundles.place(reader, one, plan) : fateOf(plan, now)) });
  }
  await addDeliveries(tx, deliveries, now);
}

function aboutOf(event: EventMeta) {
  return { id: newId(), event_id: event.id, event_type: event.type, occurred_at: event.occurredAt, trace_id: traceIdOf(event) };
}

function toReader({ id, email }: Reader, { name, urgent }: NewsInMailbox) {
  return {
    channel: 'e-mail',
    recipient_kind: 'person',
    recipient_code: id,
    recipient_name: email ? `${name} (${email.mask})` : name,
    lane: 'e-mail',
    rank: urgent ? 0 : 1,
  } as const;
}

function fateOf(plan: Exclude<Plan, Held>, now: Date): Pick<NewDelivery, 'status' | 'code' | 'due_at'> {
  return plan.what === 'send' ? { status: 'queued', code: null, due_at: now } : { status: 'skipped', code: plan.code, due_at: null };
}

/** What goes out together to one reader, on one channel, at one instant. */
class Bundles {
  private readonly open = new Map<string, { readonly id: string; readonly until: Date }>();

  constructor(
    private readonly tx: Transaction,
    private readonly now: Date,
  ) {}

  /** Holds a message for its bundle. */
  async place(
    reader: Reader,
    news: NewsInMailbox,
    { code, until }: Held,
  ): Promise<Pick<NewDelivery, 'status' | 'code' | 'due_at' | 'bundle_id' | 'held_until'>> {
    const key = `${reader.id} ${until.toISOString()}`;
    const bundle = this.open.get(key) ?? (await this.join(reader, news, { what: 'hold', code, until }));
    this.open.set(key, bundle);
    return { status: 'held', code, due_at: null, bundle_id: bundle.id, held_until: bundle.until };
  }

  /** The bundle of an instant, locked until the transaction ends; the next one where that has been taken in hand: what is on its way is not added to. */
  private async join(reader: Reader, news: NewsInMailbox, plan: Held): Promise<{ id: string; until: Date }> {
    const { region } = this.tx.context;
    for (let until = plan.until; ; until = new Date(until.getTime() + 60_000)) {
      const id = bundleIdOf(region, reader.id, 'e-mail', until);
      const about = { id, event_id: id, event_type: 'bundle', occurred_at: this.now, trace_id: null };
      const bundle = {
        ...about,
        ...toReader(reader, { ...news, urgent: false }),
        rule: 'bundle',
        status: 'held',
        code: plan.code,
        due_at: until,
      } as const;
      await addDeliveries(this.tx, [bundle], this.now);
      const [row] = await this.tx.manager.query<{ open: boolean }[]>(
        'select attempts = 0 and due_at is not null as open from delivery where region = $1 and id = $2 for update',
        [region, id],
      );
      if (row?.open) return { id, until };
    }
  }
}
