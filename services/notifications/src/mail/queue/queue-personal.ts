import { newId, type TimeZone } from '@rakor/kernel';
import type { EventMeta, Transaction } from '@rakor/messaging';
import { addDeliveries, type NewDelivery } from '../../delivery/delivery.store.js';
import { traceIdOf } from '../../delivery/trace-id.js';
import { PERSONAL_CHANNELS, type PersonalChannel, type Plan, type Reader } from '../../reader/reader.js';
import { type ReaderOfMailbox, readersOf } from '../../reader/reader.queries.js';
import { asks } from './asks.js';
import { Bundles, type Held } from './bundles.store.js';
import { toReader } from './to-reader.store.js';

/** Where a message lies, and for whom. */
export interface InMailbox {
  readonly kind: string;
  readonly code: string;
  /** The only ones who get it personally; undefined: whoever reads the mailbox. */
  readonly onlySubjects?: readonly string[] | undefined;
}

/** A message that has just come into a mailbox. */
export interface NewsInMailbox extends InMailbox {
  readonly messageId: string;
  readonly name: string;
  readonly topic: string | null;
  /** Which event has brought the topic to its end before it was told. */
  readonly endedBy?: string | undefined;
  readonly urgent: boolean;
}

/** Of what it tells. */
export interface Occasion {
  readonly event: EventMeta;
  readonly template: { readonly name: string; readonly channels?: readonly PersonalChannel[] };
  readonly zone: TimeZone;
}

/**
 * Queues mail and texts to those who read the mailboxes and agreed to it: at once what is urgent, the rest in bundles. Who said how to hear, and did not
 * agree to mail, is on record.
 */
export async function queuePersonal(tx: Transaction, { event, template, zone }: Occasion, news: readonly NewsInMailbox[]): Promise<void> {
  const now = tx.clock.now();
  const bundles = new Bundles(tx, now);
  const deliveries: NewDelivery[] = [];
  for (const { one, reader, channel } of waysOf(await readersOf(tx, news, now), news, template.channels ?? PERSONAL_CHANNELS)) {
    const plan = asks(event.type) && one.endedBy ? skippedBy(one.endedBy) : reader.plan(channel, one.urgent, now, zone);
    const begin = { ...aboutOf(event), ...toReader(reader, channel, one), rule: template.name, message_id: one.messageId };
    const fate = plan.what === 'hold' ? await bundles.place({ reader, channel, name: one.name }, plan) : fateOf(plan, now);
    deliveries.push({ ...begin, topic: asks(event.type) ? one.topic : null, ...fate });
  }
  await addDeliveries(tx, deliveries, now);
}

/** Each message to each reader of its mailbox, by mail, and by telephone where that was agreed to. */
export function waysOf<N extends InMailbox>(readers: readonly ReaderOfMailbox[], news: readonly N[], allowed: readonly PersonalChannel[]) {
  return readers.flatMap(({ reader, kind, code }) => {
    const channels = allowed.filter((channel) => channel === 'e-mail' || reader.channels.includes(channel));
    const ofMailbox = news.filter((one) => one.kind === kind && one.code === code && isFor(one, reader));
    return ofMailbox.flatMap((one) => channels.map((channel) => ({ one, reader, channel })));
  });
}

function isFor({ onlySubjects }: InMailbox, { subject }: Reader): boolean {
  return onlySubjects?.includes(subject) ?? true;
}

function aboutOf(event: EventMeta) {
  return { id: newId(), event_id: event.id, event_type: event.type, occurred_at: event.occurredAt, trace_id: traceIdOf(event) };
}

/** What it asks for has come to an end before it was told. */
function skippedBy(eventType: string) {
  return { what: 'skip', code: eventType } as const;
}

function fateOf(plan: Exclude<Plan, Held> | ReturnType<typeof skippedBy>, now: Date): Pick<NewDelivery, 'status' | 'code' | 'due_at'> {
  return plan.what === 'send' ? { status: 'queued', code: null, due_at: now } : { status: 'skipped', code: plan.code, due_at: null };
}
