import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import type { Delivery } from '../../delivery/delivery.js';
import type { Skipped } from '../../delivery/outcome.js';
import type { PersonalChannel, Reader } from '../../reader/reader.js';
import { readersById, stillInOffice } from '../../reader/reader.queries.js';
import type { MailItem } from '../mail.js';

/** What goes to a person: where to, in which language, and all that it tells. */
export interface PersonalLetter {
  readonly to: string;
  readonly language: Language;
  readonly items: readonly MailItem[];
  /** It says all there is to say: nothing of it lies in an inbox, and no consent is to be taken back. */
  readonly whole?: true;
}

const skip = (code: string): Skipped => ({ kind: 'skipped', code });

/** Finds what has to be sent to readers: a message alone, or all that is held in a bundle when it is first taken in hand. */
@Injectable()
export class PersonalLetters {
  constructor(
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  async of(tx: Transaction, channel: PersonalChannel, deliveries: readonly Delivery[]): Promise<Map<string, PersonalLetter | Skipped>> {
    const readers = await readersById(
      tx,
      deliveries.map(({ recipientCode }) => recipientCode),
    );
    const inOffice = await stillInOffice(tx, [...readers.values()], this.clock.now());
    const items = await itemsOf(tx, deliveries);
    return new Map(
      deliveries.map(({ id, recipientCode }) => {
        const reader = readers.get(recipientCode);
        return [id, reader ? this.letterTo(reader, channel, { inOffice, items: items.get(id) ?? [] }) : skip('preference')];
      }),
    );
  }

  /** What was said since it was queued counts: who has taken back the consent, or left the office, gets nothing any more. */
  private letterTo(
    reader: Reader,
    channel: PersonalChannel,
    { inOffice, items }: { readonly inOffice: ReadonlySet<string>; readonly items: readonly Record<Language, MailItem>[] },
  ): PersonalLetter | Skipped {
    const { region, id, language } = reader;
    const contact = reader.contactOn(channel);
    if (!reader.channels.includes(channel)) return skip('preference');
    if (!contact) return skip('no-contact');
    if (contact.proof === null) return skip('unproved');
    if (!inOffice.has(id)) return skip('left-office');
    if (items.length === 0) return skip('nothing-left');
    const to = this.sealer.openIfPossible(contact.sealed, `reader/${region}/${id}`);
    return to === null ? skip('unreadable') : { to, language, items: items.map((item) => item[language]) };
  }
}

/** The messages of each delivery, in the order in which they came: its own, or those that are held for it. */
async function itemsOf(
  { manager, context }: Transaction,
  deliveries: readonly Delivery[],
): Promise<Map<string, Record<Language, MailItem>[]>> {
  const rows = await manager.query<({ outgoing: string } & Record<Language, MailItem>)[]>(
    `select coalesce(d.bundle_id, d.id) as outgoing, json_build_object('subject', m.subject_id, 'body', m.body_id, 'short', m.short_id) as id,
            json_build_object('subject', m.subject_en, 'body', m.body_en, 'short', m.short_en) as en
       from delivery d join message m on m.region = d.region and m.id = d.message_id
      where d.region = $1 and (d.id = any ($2::uuid[]) or (d.bundle_id = any ($2::uuid[]) and d.status = 'held')) order by d.id`,
    [context.region, deliveries.map(({ id }) => id)],
  );
  return Map.groupBy(rows, ({ outgoing }) => outgoing);
}
