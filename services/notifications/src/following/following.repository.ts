import { Injectable } from '@nestjs/common';
import { newId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { fieldOf, type Item } from '../message/item.js';
import type { Mailbox } from '../message/mailbox.js';
import { parametersOf } from '../message/message.queries.js';
import { Following } from './following.js';

@Injectable()
export class FollowingRepository {
  /** What a mailbox has said of an item, or that it has said nothing yet; locked until the transaction ends. */
  async getForUpdate({ manager, context: { region, actorId }, clock }: Transaction, mailbox: Mailbox, item: Item): Promise<Following> {
    const key = [region, item.kind, item.id, mailbox.kind, mailbox.code];
    await manager.query(
      `insert into following (region, item_kind, item_id, recipient_kind, recipient_code, id, follows, version, set_by, set_at)
       values ($1, $2, $3, $4, $5, $6, false, 0, $7, $8) on conflict (region, item_kind, item_id, recipient_kind, recipient_code) do nothing`,
      [...key, newId(), actorId, clock.now()],
    );
    const [row] = await manager.query<object[]>(
      `select id, follows, version, set_by as "setBy", set_at as "setAt" from following
        where region = $1 and item_kind = $2 and item_id = $3 and recipient_kind = $4 and recipient_code = $5 for update`,
      key,
    );
    return Object.assign(new Following(), { region, item, mailbox }, row);
  }

  async save({ manager, context }: Transaction, { id, follows, version, setBy, setAt }: Following): Promise<void> {
    await manager.query('update following set follows = $3, version = $4, set_by = $5, set_at = $6 where region = $1 and id = $2', [
      ...[context.region, id, follows, version, setBy, setAt],
    ]);
  }

  /** Whether a message in one of the mailboxes is about the item. */
  async isHeardOf({ manager, context }: ReadTransaction, mailboxes: readonly Mailbox[], { kind, id }: Item): Promise<boolean> {
    const [{ heard } = { heard: false }] = await manager.query<{ heard: boolean }[]>(
      `select exists (select from message where region = $1 and (recipient_kind, recipient_code) in (select * from unnest($2::text[], $3::text[]))
                         and facts ->> '${fieldOf(kind)}' = $4) as heard`,
      [context.region, ...parametersOf(mailboxes), id],
    );
    return heard;
  }
}
