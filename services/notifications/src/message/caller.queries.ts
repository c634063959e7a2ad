import type { ReadTransaction } from '@rakor/messaging';
import { profileOf } from '../register/register.queries.js';
import { type Mailbox, mailboxesOf } from './mailbox.js';

/** The mailboxes that the caller may look into. @throws NoOrganisationInToken */
export async function callersMailboxes(tx: ReadTransaction): Promise<readonly Mailbox[] | 'every'> {
  const { governmentCode } = await profileOf(tx);
  return mailboxesOf(tx.context, governmentCode);
}

/** The mailboxes in which the caller may change something: an auditor only looks. @throws NoOrganisationInToken */
export async function callersOwnMailboxes(tx: ReadTransaction): Promise<readonly Mailbox[]> {
  const mailboxes = await callersMailboxes(tx);
  return mailboxes === 'every' ? [] : mailboxes;
}
