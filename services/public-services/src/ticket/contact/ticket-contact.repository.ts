import { Injectable } from '@nestjs/common';
import type { TicketStatus } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import { TicketNotFound } from '../ticket.errors.js';

/** What has to be known of a ticket to keep a contact for it. */
export interface Reachable {
  readonly placeId: string;
  readonly number: string;
  readonly status: TicketStatus;
}

/** Keeps which tickets have a contact, not which. */
@Injectable()
export class TicketContactRepository {
  /** Holds off whoever is about to call the number, or brings another contact for it, until the transaction ends. @throws TicketNotFound */
  async ticket({ manager, context }: Transaction, ticketId: string): Promise<Reachable> {
    const [ticket] = await manager.query<Reachable[]>(
      `select queue_id as "placeId", number, status from ticket where region = $1 and id = $2 for no key update`,
      [context.region, ticketId],
    );
    if (!ticket) throw new TicketNotFound();
    return ticket;
  }

  /** @returns the contact whose place it takes */
  async put({ manager, context }: Transaction, ticketId: string, contactId: string): Promise<string | undefined> {
    const [old] = await manager.query<{ contactId: string }[]>(
      'select contact_id as "contactId" from ticket_contact where region = $1 and ticket_id = $2 for update',
      [context.region, ticketId],
    );
    await manager.query(
      `insert into ticket_contact (region, ticket_id, contact_id) values ($1, $2, $3)
       on conflict (region, ticket_id) do update set contact_id = excluded.contact_id`,
      [context.region, ticketId, contactId],
    );
    return old?.contactId;
  }

  /** @returns the contact that was there */
  async remove({ manager, context }: Transaction, ticketId: string): Promise<string | undefined> {
    const [rows] = await manager.query<[{ contactId: string }[], number]>(
      'delete from ticket_contact where region = $1 and ticket_id = $2 returning contact_id as "contactId"',
      [context.region, ticketId],
    );
    return rows[0]?.contactId;
  }
}
