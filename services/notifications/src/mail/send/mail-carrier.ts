import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock, type Language } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import type { Delivery } from '../../delivery/delivery.js';
import type { Outcome, Skipped } from '../../delivery/outcome.js';
import type { Carrier, Ending } from '../../delivery/send/carrier.js';
import { SendDeliveries } from '../../delivery/send/send-deliveries.js';
import type { Reader } from '../../reader/reader.js';
import { READER_COLUMNS, readerOf, type ReaderRow, stillInOffice } from '../../reader/reader.queries.js';
import type { NotificationsSettings } from '../../settings.js';
import { NOTIFICATIONS_SETTINGS } from '../../settings.module.js';
import { type MailItem, mailOf } from '../mail.js';
import { closeItems } from './close-items.js';
import { SmtpClient } from './smtp-client.js';

interface MailLetter {
  readonly to: string;
  readonly language: Language;
  readonly items: readonly MailItem[];
}

const skip = (code: string): Skipped => ({ kind: 'skipped', code });

/** Brings mail to readers: a message alone, or all of a bundle in one. What is in a bundle is what is held for it when it is first taken in hand. */
@Injectable()
export class MailCarrier implements Carrier<MailLetter>, OnModuleInit, OnModuleDestroy {
  readonly channel = 'e-mail';
  private readonly client: SmtpClient | null;

  constructor(
    private readonly sending: SendDeliveries,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    @Inject(NOTIFICATIONS_SETTINGS) { smtpUrl, mailFrom }: NotificationsSettings,
  ) {
    this.client = smtpUrl === undefined ? null : new SmtpClient(smtpUrl, mailFrom);
  }

  onModuleInit(): void {
    this.sending.carryBy(this);
  }

  onModuleDestroy(): void {
    this.client?.close();
  }

  async load(tx: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, MailLetter | Skipped>> {
    const readers = await readersById(tx, deliveries);
    const inOffice = await stillInOffice(tx, [...readers.values()], this.clock.now());
    const items = await itemsOf(tx, deliveries);
    return new Map(
      deliveries.map(({ id, recipientCode }) => [id, this.letterTo(readers.get(recipientCode), { inOffice, items: items.get(id) ?? [] })]),
    );
  }

  /** What was said since it was queued counts: who has taken back the consent, or left the office, gets nothing any more. */
  private letterTo(
    reader: Reader | undefined,
    { inOffice, items }: { readonly inOffice: ReadonlySet<string>; readonly items: readonly Record<Language, MailItem>[] },
  ): MailLetter | Skipped {
    if (!this.client) return skip('no-provider');
    if (!reader?.channels.includes('e-mail')) return skip('preference');
    if (!reader.email) return skip('no-contact');
    if (!inOffice.has(reader.id)) return skip('left-office');
    if (items.length === 0) return skip('nothing-left');
    return {
      to: this.addressOf(reader, reader.email.sealed),
      language: reader.language,
      items: items.map((item) => item[reader.language]),
    };
  }

  async send({ id }: Delivery, { to, language, items }: MailLetter): Promise<Outcome> {
    return this.client ? this.client.send({ to, id, ...mailOf(items, language) }) : skip('no-provider');
  }

  async settled(tx: Transaction, endings: readonly Ending[], at: Date): Promise<void> {
    await closeItems(
      tx,
      endings.map(({ delivery }) => delivery).filter((delivery) => !delivery.isOpen),
      at,
    );
  }

  private addressOf({ region, id }: Reader, sealed: string): string {
    return this.sealer.open(sealed, `reader/${region}/${id}`);
  }
}

async function readersById({ manager, context }: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, Reader>> {
  const rows = await manager.query<ReaderRow[]>(`select ${READER_COLUMNS} from reader r where r.region = $1 and r.id = any ($2::uuid[])`, [
    context.region,
    deliveries.map(({ recipientCode }) => recipientCode),
  ]);
  return new Map(rows.map((row) => [row.id, readerOf(row)]));
}

/** The messages of each delivery, in the order in which they came: its own, or those that are held for it. */
async function itemsOf(
  { manager, context }: Transaction,
  deliveries: readonly Delivery[],
): Promise<Map<string, Record<Language, MailItem>[]>> {
  const rows = await manager.query<({ outgoing: string } & Record<Language, MailItem>)[]>(
    `select coalesce(d.bundle_id, d.id) as outgoing, json_build_object('subject', m.subject_id, 'body', m.body_id) as id,
            json_build_object('subject', m.subject_en, 'body', m.body_en) as en
       from delivery d join message m on m.region = d.region and m.id = d.message_id
      where d.region = $1 and (d.id = any ($2::uuid[]) or (d.bundle_id = any ($2::uuid[]) and d.status = 'held')) order by d.id`,
    [context.region, deliveries.map(({ id }) => id)],
  );
  return Map.groupBy(rows, ({ outgoing }) => outgoing);
}
