import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import type { Reader, PersonalChannel } from '../reader.js';
import { ContactCode } from './contact-code.js';

@Injectable()
export class ContactCodeRepository {
  /** When codes were sent to a reader on a channel, newest first; the last five. The reader is locked: nobody else asks meanwhile. */
  async sentAt({ manager, context }: Transaction, { id }: Reader, channel: PersonalChannel): Promise<Date[]> {
    const rows = await manager.query<{ sentAt: Date }[]>(
      'select sent_at as "sentAt" from contact_code where region = $1 and reader_id = $2 and channel = $3 order by sent_at desc limit 5',
      [context.region, id, channel],
    );
    return rows.map(({ sentAt }) => sentAt);
  }

  /** The last code for the contact that the reader has now, locked; null where there is none. */
  async lastForUpdate({ manager, context }: Transaction, reader: Reader, channel: PersonalChannel): Promise<ContactCode | null> {
    const [row] = await manager.query<object[]>(
      `select region, id, reader_id as "readerId", channel, contact, code, sent_at as "sentAt", tries, used_at as "usedAt" from contact_code
       where region = $1 and reader_id = $2 and channel = $3 order by sent_at desc limit 1 for update`,
      [context.region, reader.id, channel],
    );
    const code = row && Object.assign(new ContactCode(), row);
    return code && code.contact === reader.contactOn(channel)?.sealed ? code : null;
  }

  async add(
    { manager }: Transaction,
    { region, id, readerId, channel, contact, code, sentAt }: Omit<ContactCode, 'take' | 'tries' | 'usedAt'>,
  ): Promise<void> {
    await manager.query(
      'insert into contact_code (region, id, reader_id, channel, contact, code, sent_at, tries) values ($1, $2, $3, $4, $5, $6, $7, 0)',
      [region, id, readerId, channel, contact, code, sentAt],
    );
  }

  /** Forgets which contacts the reader had before, and by which codes they were to be proved; how often codes were sent is still known. */
  async forgetOthers({ manager }: Transaction, { region, id, email, phone }: Reader): Promise<void> {
    await manager.query(
      `update contact_code set contact = '', code = ''
        where region = $1 and reader_id = $2 and contact is distinct from case channel when 'e-mail' then $3 else $4 end and contact <> ''`,
      [region, id, email?.sealed ?? null, phone?.sealed ?? null],
    );
  }

  async saveTry({ manager }: Transaction, { region, id, tries, usedAt }: ContactCode): Promise<void> {
    await manager.query('update contact_code set tries = $3, used_at = $4 where region = $1 and id = $2', [region, id, tries, usedAt]);
  }
}
