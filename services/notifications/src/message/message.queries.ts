import type { ReadTransaction } from '@rakor/messaging';
import type { Language } from '@rakor/kernel';
import type { Mailbox } from './mailbox.js';
import { MessageNotFound } from './message.errors.js';
import type { MessageView } from './message.view.js';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Columns of a MessageSummary. `language` is one of two words, never a caller's text. */
export const summaryIn = (language: Language) => `
  id, version, template, '${language}' as language, subject_${language} as subject,
  json_build_object('kind', recipient_kind, 'code', recipient_code, 'name', recipient_name) as recipient,
  ${instant('occurred_at')} as "occurredAt", ${instant('delivered_at')} as "deliveredAt", ${instant('read_at')} as "readAt",
  ${instant('done_at')} as "doneAt"`;

/** Mailboxes as two parameters of a query: their kinds and their codes. */
export const parametersOf = (mailboxes: readonly Mailbox[]) =>
  [mailboxes.map(({ kind }) => kind), mailboxes.map(({ code }) => code)] as const;

/** A message that lies in one of the mailboxes, or in any. @throws MessageNotFound */
export async function viewOf(
  { manager, context }: ReadTransaction,
  mailboxes: readonly Mailbox[] | 'every',
  { id, language }: { readonly id: string; readonly language: Language },
): Promise<MessageView> {
  const restricted = mailboxes !== 'every';
  const [view] = await manager.query<[MessageView] | []>(
    `select ${summaryIn(language)}, body_${language} as body, facts, event_id as "eventId" from message
     where region = $1 and id = $2 ${restricted ? 'and (recipient_kind, recipient_code) in (select * from unnest($3::text[], $4::text[]))' : ''}`,
    [context.region, id, ...(restricted ? parametersOf(mailboxes) : [])],
  );
  if (!view) throw new MessageNotFound();
  return view;
}
