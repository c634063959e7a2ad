import { Injectable } from '@nestjs/common';
import { Clock, type Language } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import type { Delivery } from '../../delivery/delivery.js';
import type { Skipped } from '../../delivery/outcome.js';
import { isOver } from '../../reader/contact/contact-code.js';
import type { MailItem } from '../mail.js';
import type { PersonalLetter } from './personal-letters.js';

const WORDS: Readonly<Record<Language, (code: string) => MailItem>> = {
  id: (code) => ({
    subject: 'Kode verifikasi Rakor',
    body: `Kode verifikasi Rakor Anda: ${code}. Berlaku 15 menit. Jika Anda tidak memintanya, abaikan pesan ini.`,
  }),
  en: (code) => ({
    subject: 'Rakor verification code',
    body: `Your Rakor verification code: ${code}. It is good for 15 minutes. If you did not ask for it, ignore this message.`,
  }),
};

const UNREADABLE: Skipped = { kind: 'skipped', code: 'unreadable' };
const EXPIRED: Skipped = { kind: 'skipped', code: 'expired' };

interface CodeRow {
  readonly id: string;
  readonly readerId: string;
  readonly contact: string;
  readonly code: string;
  readonly language: Language;
  readonly sentAt: Date;
  /** Only the last one is taken, and for the contact that the reader has now. */
  readonly isWanted: boolean;
}

/** The codes by which contacts are proved, while they are good: they go where nobody has proved anything yet, and nothing else does. */
@Injectable()
export class ContactCodeLetters {
  constructor(
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  async of({ manager, context }: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, PersonalLetter | Skipped>> {
    const rows = await manager.query<CodeRow[]>(
      `select c.id, c.reader_id as "readerId", c.contact, c.code, r.language, c.sent_at as "sentAt",
              c.contact = case c.channel when 'e-mail' then r.email else r.phone end and not exists (select from contact_code later where later.region = c.region and later.reader_id = c.reader_id
                             and later.channel = c.channel and later.sent_at > c.sent_at) as "isWanted"
         from contact_code c join reader r on r.region = c.region and r.id = c.reader_id
        where c.region = $1 and c.id = any ($2::uuid[])`,
      [context.region, deliveries.map(({ id }) => id)],
    );
    const now = this.clock.now();
    return new Map(rows.map((row) => [row.id, row.isWanted && !isOver(row.sentAt, now) ? this.letterWith(row, context.region) : EXPIRED]));
  }

  private letterWith({ id, readerId, contact, code, language }: CodeRow, region: string): PersonalLetter | Skipped {
    const to = this.sealer.openIfPossible(contact, `reader/${region}/${readerId}`);
    const digits = this.sealer.openIfPossible(code, `contact-code/${region}/${id}`);
    return to === null || digits === null ? UNREADABLE : { to, language, items: [WORDS[language](digits)], whole: true };
  }
}
