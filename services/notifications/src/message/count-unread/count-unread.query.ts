import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { callersMailboxes } from '../caller.queries.js';
import type { Mailbox } from '../mailbox.js';
import { parametersOf } from '../message.queries.js';

@Injectable()
export class CountUnread {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NoOrganisationInToken */
  async ofCaller(context: RequestContext): Promise<number> {
    return this.unitOfWork.read(context, async (tx) => unreadIn(tx, await callersMailboxes(tx)));
  }
}

/** How many messages of the mailboxes, or of all, are unread; answered from the index of what is unread alone. */
export async function unreadIn({ manager, context }: ReadTransaction, mailboxes: readonly Mailbox[] | 'every'): Promise<number> {
  const restricted = mailboxes !== 'every';
  const [row] = await manager.query<[{ unread: number }]>(
    `select count(*)::int as unread from message where region = $1 and read_at is null
     ${restricted ? 'and (recipient_kind, recipient_code) in (select * from unnest($2::text[], $3::text[]))' : ''}`,
    [context.region, ...(restricted ? parametersOf(mailboxes) : [])],
  );
  return row.unread;
}
