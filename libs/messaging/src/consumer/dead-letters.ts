import { newId, subjectTokensOf } from '@rakor/kernel';
import type { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import { bindRegion } from '../unit-of-work/transaction.js';
import { type Entry, laneOf } from './entry.js';
import { claimEvents } from './inbox.js';
import { malformedId } from './malformed-id.js';
import { storableLine, storableText } from './storable.js';

/** Why and how an event was set aside. */
export interface Burial {
  readonly status: 'dead' | 'parked';
  readonly reason: string;
}

/** A dead or parked event that an operator wants to be tried again. */
export interface Wish {
  readonly region: string;
  readonly id: string;
  readonly key: string;
  readonly subject: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly streamSequence: number;
}

/** Bytes of body and headers in a copy. The broker takes 1 MiB, of it 64 KiB of headers; what stands for a strange byte has three. */
const MOST_COPIED = { body: 800_000, headers: 32_000 };

/**
 * Sets an event aside in the open transaction: its place in the inbox, its dead letter, and a copy for the DLQ stream, which
 * leaves through the outbox like any other message. After the commit the delivery may be ended. Whatever the message is made of, this
 * succeeds: one that could not be set aside would hold up the stream for ever. Its own bytes stay in the stream.
 */
export async function bury(manager: EntityManager, consumer: string, entry: Entry, { status, reason }: Burial): Promise<void> {
  const { region, raw } = entry;
  const eventId = entry.opened?.event.id ?? malformedId(raw);
  await bindRegion({ region }, manager);
  const claimed = await claimEvents(manager, consumer, [eventId]);
  if (!claimed.has(eventId)) return; // delivered once more: it was settled before

  const headers = Object.fromEntries(
    [...(entry.headers ?? [])].map(([name, values]) => [storableLine(name), storableLine(values[0] ?? '')]),
  );
  const body = storableText(new TextDecoder().decode(raw.data));
  const [type, subject] = [storableLine(entry.type), storableLine(raw.subject)];
  await manager.query(
    `insert into dead_letter (region, id, consumer, event_id, type, key, subject, headers, body, stream_sequence, status, reason, attempts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      region,
      newId(),
      consumer,
      eventId,
      type,
      entry.key,
      subject,
      headers,
      body,
      raw.seq,
      status,
      storableText(reason).slice(0, 1_000),
      entry.attempts,
    ],
  );
  const copyId = newId();
  await manager.query('insert into outbox (event_id, region, subject, key, headers, body) values ($1, $2, $3, $4, $5, $6)', [
    copyId,
    region,
    `dlq.${consumer}.${region === '-' ? '00.00' : subjectTokensOf(region)}.${/^[^.]+\.([\w-]+)\./.exec(type)?.[1] ?? 'unknown'}`,
    `dlq ${entry.key}`,
    {
      ...(Buffer.byteLength(JSON.stringify(headers)) > MOST_COPIED.headers ? {} : headers),
      'Nats-Msg-Id': copyId,
      'rakor-consumer': consumer,
      'rakor-status': status,
      'rakor-attempts': String(entry.attempts),
      'rakor-subject': subject,
    },
    Buffer.from(body).subarray(0, MOST_COPIED.body).toString(),
  ]);
}

/** What the consumer's leader has to know of dead letters across all tenants; reads as the relay role. */
export class DeadLetterOffice {
  constructor(
    private readonly pool: Pool,
    private readonly consumer: string,
    /** Only events of this producer's subjects. */
    private readonly producer: string,
  ) {}

  /** Lanes in which an event is dead or waits behind one. */
  async parkedLanes(): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ region: string; key: string }>(
      `select distinct region, key from dead_letter where consumer = $1 and subject like $2 and key <> '' and status in ('dead', 'parked', 'redriving')`,
      [this.consumer, `evt.${this.producer}.%`],
    );
    return new Set(rows.map((row) => laneOf(row.region, row.key)));
  }

  /** Wishes for another try, in the order of the stream. */
  async wishes(most: number): Promise<Wish[]> {
    const { rows } = await this.pool.query<Omit<Wish, 'streamSequence'> & { streamSequence: string }>(
      `select region, id, key, subject, headers, body, stream_sequence as "streamSequence" from dead_letter
       where consumer = $1 and subject like $2 and status = 'redriving' order by stream_sequence limit $3`,
      [this.consumer, `evt.${this.producer}.%`, most],
    );
    return rows.map((row) => ({ ...row, streamSequence: Number(row.streamSequence) }));
  }

  /** The try failed: the event is dead again, and those of its lane that wait behind it are parked again. */
  async giveUp(wish: Wish, reason: string): Promise<void> {
    await this.pool.query(
      `update dead_letter set status = case when id = $4 then 'dead' else 'parked' end, attempts = attempts + (id = $4)::int,
              reason = case when id = $4 then $5 else reason end
       where consumer = $1 and region = $2 and key = $3 and status = 'redriving' and (id = $4 or stream_sequence > $6)`,
      [this.consumer, wish.region, wish.key, wish.id, storableText(reason).slice(0, 1_000), wish.streamSequence],
    );
  }
}

/** Marks a wish fulfilled inside the transaction that had the effect; false when somebody else did. */
export async function fulfil(manager: EntityManager, { region, id }: Wish): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(
    `update dead_letter set status = 'redriven', resolved_at = now() where region = $1 and id = $2 and status = 'redriving'`,
    [region, id],
  );
  return changed === 1;
}
