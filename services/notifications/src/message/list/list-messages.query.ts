import { Injectable } from '@nestjs/common';
import { CursorMalformed, decodeCursor, type Page, pageOf } from '@rakor/http';
import { isId, type Language, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { callersMailboxes } from '../caller.queries.js';
import { parametersOf, summaryIn } from '../message.queries.js';
import type { MessageSummary } from '../message.view.js';
import { conditionsOf, type MessageFilter } from './message-filter.js';

export interface Listing extends MessageFilter {
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly language: Language;
}

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

@Injectable()
export class ListMessages {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A page of the caller's messages, newest first. @throws CursorMalformed, NoOrganisationInToken */
  async page(context: RequestContext, { limit, cursor, language, ...filter }: Listing): Promise<Page<MessageSummary>> {
    const [before] = decodeCursor(cursor, ['string']) ?? [TOP];
    if (!isId(before) && before !== TOP) throw new CursorMalformed();
    const rows = await this.unitOfWork.read(context, async (tx) => {
      const mailboxes = await callersMailboxes(tx);
      const values: unknown[] = [context.region, before, limit + 1, ...(mailboxes === 'every' ? [] : parametersOf(mailboxes))];
      const wanted = `id < $2 ${conditionsOf(filter, language, values)} order by id desc limit $3`;
      if (mailboxes === 'every')
        return tx.manager.query<MessageSummary[]>(`select ${summaryIn(language)} from message where region = $1 and ${wanted}`, values);
      // Each mailbox is a walk along its own index, and the few rows of all are merged.
      return tx.manager.query<MessageSummary[]>(
        `select ${summaryIn(language)} from unnest($4::text[], $5::text[]) as mailbox(kind, code) cross join lateral (
           select * from message where region = $1 and recipient_kind = mailbox.kind and recipient_code = mailbox.code and ${wanted}
         ) as message order by id desc limit $3`,
        values,
      );
    });
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
