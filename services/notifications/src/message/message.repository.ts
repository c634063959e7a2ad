import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import { type FindOptionsWhere, IsNull } from 'typeorm';
import type { Mailbox } from './mailbox.js';
import { MessageNotFound } from './message.errors.js';
import { Message } from './message.js';

const LOCK = { mode: 'pessimistic_write' } as const;

@Injectable()
export class MessageRepository {
  /** A message in one of the mailboxes, locked until the transaction ends. @throws MessageNotFound */
  async getForUpdate(tx: Transaction, mailboxes: readonly Mailbox[], id: string): Promise<Message> {
    const message = await tx.manager.findOne(Message, { where: inMailboxes(tx, mailboxes, { id }), lock: LOCK });
    if (!message) throw new MessageNotFound();
    return message;
  }

  /** What is unread in the mailboxes, oldest first, locked; at most `most`. */
  async getUnreadForUpdate(tx: Transaction, mailboxes: readonly Mailbox[], most: number): Promise<Message[]> {
    return tx.manager.find(Message, {
      where: inMailboxes(tx, mailboxes, { readAt: IsNull() }),
      // Everybody locks in the same order, so that two callers wait for each other once and never in a circle.
      order: { id: 'asc' },
      take: most,
      lock: LOCK,
    });
  }

  /** Stores that the messages have been read, there and in their delivery record: all by the same reader, at the same time. */
  async saveRead({ manager, context }: Transaction, messages: readonly Message[]): Promise<void> {
    const [first] = messages;
    if (!first) return;
    await manager.query(
      `with opened as (
         update message m set version = r.version, read_at = $2, read_by = $3
         from unnest($4::uuid[], $5::int[]) as r(id, version) where m.region = $1 and m.id = r.id returning m.id
       ), recorded as (
         update delivery d set status = 'read', version = d.version + 1, changed_at = $2 from opened
         where d.region = $1 and d.id = opened.id returning d.id, d.version
       )
       insert into delivery_step (region, delivery_id, version, status, at) select $1, id, version, 'read', $2 from recorded`,
      [context.region, first.readAt, first.readBy, messages.map((message) => message.id), messages.map((message) => message.version)],
    );
  }

  /** Stores whether a message is done. */
  async saveDone({ manager, context }: Transaction, { id, version, doneAt, doneBy }: Message): Promise<void> {
    await manager.query('update message set version = $3, done_at = $4, done_by = $5 where region = $1 and id = $2', [
      ...[context.region, id, version],
      ...[doneAt, doneBy],
    ]);
  }
}

function inMailboxes(
  { context: { region } }: Transaction,
  mailboxes: readonly Mailbox[],
  which: FindOptionsWhere<Message>,
): FindOptionsWhere<Message>[] {
  return mailboxes.map(({ kind, code }) => ({ region, recipientKind: kind, recipientCode: code, ...which }));
}
