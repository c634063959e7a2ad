import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { type EntityManager, In } from 'typeorm';
import type { Counter } from '../counter/counter.js';
import type { DayCounts, Queue } from '../queue/queue.js';
import { Ticket } from './ticket.js';
import { TicketNotFound } from './ticket.errors.js';
import type { Spent, Stage } from './ticket.period.js';
import { INSIDE } from './ticket.steps.js';

/** Loads and stores the tickets of the transaction's region, and keeps what is over of their time. */
@Injectable()
export class TicketRepository {
  /** To learn whose queue it is in; what may be done with it is asked once that is locked. @throws TicketNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Ticket> {
    const ticket = await manager.findOneBy(Ticket, { region: context.region, id });
    if (!ticket) throw new TicketNotFound();
    return ticket;
  }

  /** Of a queue that is locked: nobody else moves its tickets meanwhile. @throws TicketNotFound */
  async of({ manager, context }: Transaction, { id: queueId, placeName }: Queue, id: string): Promise<Ticket> {
    const ticket = await manager.findOneBy(Ticket, { region: context.region, queueId, id });
    if (!ticket) throw new TicketNotFound();
    return Object.assign(ticket, { placeName });
  }

  /** All that are in the house, in the order in which they came. */
  async inside({ manager, context }: Transaction, { id: queueId, placeName }: Queue): Promise<Ticket[]> {
    const found = await manager.find(Ticket, { where: { region: context.region, queueId, status: In([...INSIDE]) }, order: { id: 'ASC' } });
    return found.map((ticket) => Object.assign(ticket, { placeName }));
  }

  /** The first of a service's line, in the order in which they will be called. */
  async firstOf({ manager, context }: ReadTransaction, queue: Queue, serviceId: string, many: number): Promise<Ticket[]> {
    const { id: queueId, placeName } = queue;
    const found = await manager
      .createQueryBuilder(Ticket, 't')
      .where({ region: context.region, queueId, serviceId, status: 'waiting' })
      .orderBy('(t.need is null)')
      .addOrderBy('t.queued_at')
      .addOrderBy('t.id')
      .limit(many)
      .getMany();
    return found.map((ticket) => Object.assign(ticket, { placeName }));
  }

  async save({ manager }: Transaction, ticket: Ticket): Promise<void> {
    const { region, id, serviceId, serviceName, institutionId, institutionName, need, status, queuedAt, since, counterId } = ticket;
    const { wantedCounterId, calls, calledAt, near, outcome, promisedBy, overSeconds, version } = ticket;
    const state = { serviceId, serviceName, institutionId, institutionName, need, status, queuedAt, since, counterId };
    await manager.update(
      Ticket,
      { region, id },
      { ...state, wantedCounterId, calls, calledAt, near, outcome, promisedBy, overSeconds, version },
    );
    await this.keepPeriods(manager, ticket);
  }

  /** A counter closes: whoever serves what they want calls those who waited for it alone. Of a queue that is locked. */
  async wantOthers({ manager, context }: Transaction, { id: counterId, queueId }: Counter): Promise<void> {
    await manager.query(
      `update ticket set wanted_counter_id = null where region = $1 and queue_id = $2 and status = 'waiting' and wanted_counter_id = $3`,
      [context.region, queueId, counterId],
    );
  }

  /** Seconds by status of all that is over. */
  async spentOn({ manager, context }: ReadTransaction, ticketId: string): Promise<Spent> {
    const rows = await manager.query<{ status: Stage; seconds: number }[]>(
      `select status, sum(floor(extract(epoch from to_at - from_at)))::int as seconds from ticket_period
        where region = $1 and ticket_id = $2 group by status`,
      [context.region, ticketId],
    );
    const spent: Spent = { waiting: 0, called: 0, serving: 0, held: 0, missed: 0 };
    for (const { status, seconds } of rows) spent[status] = seconds;
    return spent;
  }

  /** Since when it is served for its present service: what a visitor wants is handed in when his turn has come. */
  async handedInAt({ manager, context }: ReadTransaction, { id, serviceId, since }: Ticket): Promise<Date> {
    const [first] = await manager.query<{ at: Date | null }[]>(
      `select min(from_at) as at from ticket_period where region = $1 and ticket_id = $2 and service_id = $3 and status = 'serving'`,
      [context.region, id, serviceId],
    );
    return first?.at ?? since;
  }

  /** What has become of the numbers of a day. */
  async countsOf({ manager, context }: ReadTransaction, queueId: string, date: string): Promise<DayCounts> {
    const [counts] = await manager.query<DayCounts[]>(
      `select count(*)::int as issued,
              count(*) filter (where status = 'finished')::int as served, count(*) filter (where status = 'no-show')::int as missed,
              count(*) filter (where status = 'left')::int as left, count(*) filter (where status = 'expired')::int as expired,
              count(*) filter (where status in ('waiting', 'called', 'serving', 'held', 'missed'))::int as waiting,
              count(over_seconds)::int as promised, count(*) filter (where over_seconds > 0)::int as exceeded
         from ticket where region = $1 and queue_id = $2 and date = $3`,
      [context.region, queueId, date],
    );
    if (!counts) throw new Error('A count has a row.');
    return counts;
  }

  private async keepPeriods(manager: EntityManager, { region, id, queueId, date, over }: Ticket): Promise<void> {
    for (const { status, serviceId, counterId, officer, from, to } of over.splice(0))
      await manager.query(
        `insert into ticket_period (region, ticket_id, n, queue_id, date, status, service_id, counter_id, officer, from_at, to_at)
         select $1, $2, coalesce(max(n), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10 from ticket_period where region = $1 and ticket_id = $2`,
        [region, id, queueId, date, status, serviceId, counterId, officer, from, to],
      );
  }
}
