import { Injectable } from '@nestjs/common';
import { newId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { Mailbox } from '../message/mailbox.js';
import { type Consent, Reader } from './reader.js';
import { readerOf, READER_COLUMNS, type ReaderRow } from './reader.queries.js';

/** Loads and stores the readers of the transaction's region. */
@Injectable()
export class ReaderRepository {
  /** The caller in a position or alone, with what was said so far. */
  async caller({ manager, context: { region, actorId: subject } }: ReadTransaction, positionId: string | null): Promise<Reader> {
    const [row] = await manager.query<ReaderRow[]>(
      `select ${READER_COLUMNS} from reader r where region = $1 and subject = $2 and position_id is not distinct from $3::uuid`,
      [region, subject, positionId],
    );
    return row ? readerOf(row) : Reader.unknown({ region, id: newId(), subject, positionId });
  }

  /** The same, locked against another one of the same caller until the transaction ends. */
  async callerForUpdate(tx: Transaction, positionId: string | null): Promise<Reader> {
    const { region, actorId } = tx.context;
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`reader\n${region}\n${actorId}`]);
    return this.caller(tx, positionId);
  }

  /** All that the caller has said, for whichever position. */
  async allOfCaller({ manager, context }: ReadTransaction): Promise<Reader[]> {
    const rows = await manager.query<ReaderRow[]>(`select ${READER_COLUMNS} from reader r where region = $1 and subject = $2 order by id`, [
      context.region,
      context.actorId,
    ]);
    return rows.map(readerOf);
  }

  /** Stores a reader, what has just been agreed to, and whose mailboxes these are. */
  async save({ manager }: Transaction, reader: Reader, consents: readonly Consent[], mailboxes: readonly Mailbox[]): Promise<void> {
    const { region, id, subject, language, digest, quietHours, email, phone, positionId, channels, version } = reader;
    await manager.query(
      `insert into reader (region, id, subject, language, digest, quiet_from, quiet_until, email, email_mask, phone, phone_mask, position_id, channels, version, email_proof, phone_proof)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       on conflict (region, id) do update set language = excluded.language, digest = excluded.digest, quiet_from = excluded.quiet_from,
         quiet_until = excluded.quiet_until, email = excluded.email, email_mask = excluded.email_mask, phone = excluded.phone, phone_mask = excluded.phone_mask,
         channels = excluded.channels, version = excluded.version, email_proof = excluded.email_proof, phone_proof = excluded.phone_proof`,
      [
        ...[region, id, subject, language, digest, quietHours?.from ?? null, quietHours?.until ?? null],
        ...[email?.sealed ?? null, email?.mask ?? null, phone?.sealed ?? null, phone?.mask ?? null, positionId, channels, version],
        ...[email?.proof ?? null, phone?.proof ?? null],
      ],
    );
    for (const { channel, granted, by, at } of consents)
      await manager.query(
        'insert into consent (region, reader_id, channel, version, granted, said_by, said_at) values ($1, $2, $3, $4, $5, $6, $7)',
        [region, id, channel, version, granted, by, at],
      );
    await manager.query('delete from reader_mailbox where region = $1 and reader_id = $2', [region, id]);
    await manager.query(
      'insert into reader_mailbox (region, reader_id, kind, code) select $1, $2, kind, code from unnest($3::text[], $4::text[]) as m(kind, code)',
      [region, id, mailboxes.map(({ kind }) => kind), mailboxes.map(({ code }) => code)],
    );
  }

  /** Stores which contacts have been proved. */
  async saveProof({ manager }: Transaction, { region, id, email, phone, version }: Reader): Promise<void> {
    await manager.query('update reader set email_proof = $3, phone_proof = $4, version = $5 where region = $1 and id = $2', [
      region,
      id,
      email?.proof ?? null,
      phone?.proof ?? null,
      version,
    ]);
  }
}
