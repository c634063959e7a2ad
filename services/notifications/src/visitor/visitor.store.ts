import type { TicketContactGivenV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { EventMeta, Transaction } from '@rakor/messaging';
import { addDeliveries } from '../delivery/delivery.store.js';
import { traceIdOf } from '../delivery/trace-id.js';
import type { PersonalChannel } from '../reader/reader.js';
import type { Near } from './near-text.js';

/** Keeps where a visitor is to be told; another contact for the same number takes the place of the first. */
export async function keepContact(
  { manager, context }: Transaction,
  { ticketId, contactId, sealedContact, language }: TicketContactGivenV1,
  { channel, mask }: { readonly channel: PersonalChannel; readonly mask: string },
): Promise<void> {
  await manager.query(
    `insert into visitor (region, ticket_id, contact_id, channel, contact, mask, language) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (region, ticket_id) do update
       set contact_id = excluded.contact_id, channel = excluded.channel, contact = excluded.contact, mask = excluded.mask, language = excluded.language`,
    [context.region, ticketId, contactId, channel, sealedContact, mask, language],
  );
}

/** Queues the one text to a visitor: urgent, and only the first time that the number is near. Nothing where nobody asked for it. */
export async function queueNear(tx: Transaction, event: EventMeta, ticketId: string, near: Near): Promise<void> {
  const [rows] = await tx.manager.query<[{ channel: PersonalChannel; mask: string }[], number]>(
    'update visitor set near = $3 where region = $1 and ticket_id = $2 and near is null returning channel, mask',
    [tx.context.region, ticketId, near],
  );
  const [visitor] = rows;
  if (!visitor) return;
  const now = tx.clock.now();
  const { channel, mask } = visitor;
  const about = { id: newId(), event_id: event.id, event_type: event.type, occurred_at: event.occurredAt, trace_id: traceIdOf(event) };
  const to = { channel, recipient_kind: 'visitor', recipient_code: ticketId, recipient_name: mask, lane: channel, rank: 0 } as const;
  await addDeliveries(tx, [{ ...about, ...to, rule: 'ticket-near', status: 'queued', code: null, due_at: now }], now);
}

/** Numbers that have been called or are gone: what has not been sent yet is not sent any more, and where to is forgotten. */
export async function forgetTickets(
  { manager, context, clock }: Transaction,
  ticketIds: readonly string[],
  because: string,
): Promise<void> {
  await manager.query(
    `with gone as (
       delete from visitor where region = $1 and ticket_id = any ($2::uuid[]) returning ticket_id
     ), withdrawn as (
       update delivery d set status = 'superseded', code = $3, due_at = null, version = version + 1, changed_at = $4 from gone
        where d.region = $1 and d.recipient_code = gone.ticket_id::text and d.recipient_kind = 'visitor' and d.due_at is not null
       returning d.id, d.version
     )
     insert into delivery_step (region, delivery_id, version, status, at, code) select $1, id, version, 'superseded', $4, $3 from withdrawn`,
    [context.region, ticketIds, because, clock.now()],
  );
}

/** A contact that was taken back: the number that it was given for is told nothing more, unless another was given for it. */
export async function ticketsOfContact({ manager, context }: Transaction, contactId: string): Promise<string[]> {
  const rows = await manager.query<{ ticketId: string }[]>(
    'select ticket_id as "ticketId" from visitor where region = $1 and contact_id = $2',
    [context.region, contactId],
  );
  return rows.map(({ ticketId }) => ticketId);
}
