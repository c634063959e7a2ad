import { Injectable } from '@nestjs/common';
import type { Language } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import type { Delivery } from '../../delivery/delivery.js';
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

/** The codes by which contacts are proved: they go where nobody has proved anything yet, and nothing else does. */
@Injectable()
export class ContactCodeLetters {
  constructor(private readonly sealer: Sealer) {}

  async of({ manager, context }: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, PersonalLetter>> {
    const rows = await manager.query<{ id: string; readerId: string; contact: string; code: string; language: Language }[]>(
      `select c.id, c.reader_id as "readerId", c.contact, c.code, r.language from contact_code c join reader r on r.region = c.region and r.id = c.reader_id
       where c.region = $1 and c.id = any ($2::uuid[])`,
      [context.region, deliveries.map(({ id }) => id)],
    );
    return new Map(
      rows.map(({ id, readerId, contact, code, language }) => [
        id,
        {
          to: this.sealer.open(contact, `reader/${context.region}/${readerId}`),
          language,
          items: [WORDS[language](this.sealer.open(code, `contact-code/${context.region}/${id}`))],
          whole: true,
        },
      ]),
    );
  }
}
