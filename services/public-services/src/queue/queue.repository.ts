import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { Place } from '../place/place.js';
import { SHOWN } from '../place/place.steps.js';
import { type DayPlan, type OfferedService, Queue } from './queue.js';
import { QueueNotFound } from './queue.errors.js';
import { reservedBy } from './queue.policy.js';

const LINE = `service_id as "serviceId", service_name as "serviceName", institution_id as "institutionId",
  institution_name as "institutionName", prefix`;

/** Loads and stores the queues of the transaction's region, with what each offers today. */
@Injectable()
export class QueueRepository {
  /** @throws QueueNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Queue> {
    const queue = await manager.findOneBy(Queue, { region: context.region, id });
    if (!queue) throw new QueueNotFound();
    return queue;
  }

  /** Of a place that has been opened, as it rests before its first day. @throws QueueNotFound */
  async known({ manager, context: { region } }: ReadTransaction, id: string): Promise<Queue> {
    const queue = await manager.findOneBy(Queue, { region, id });
    if (queue) return queue;
    const place = await manager.findOneBy(Place, { region, id, status: In([...SHOWN]) });
    if (!place) throw new QueueNotFound();
    return Queue.of(region, id, place.name);
  }

  /** Locks the row until the transaction ends: whoever calls or ends a day at a place takes turns. Its key stays free for who refers to it. @throws QueueNotFound */
  async getForUpdate(tx: Transaction, id: string): Promise<Queue> {
    const queue = await tx.manager.findOne(Queue, { where: { region: tx.context.region, id }, lock: { mode: 'for_no_key_update' } });
    if (!queue) throw new QueueNotFound();
    return queue;
  }

  /** The queue of a place, locked; a place that had none has one now. */
  async ofPlace(tx: Transaction, { region, id, name }: Place): Promise<Queue> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Queue)
      .values(Queue.of(region, id, name))
      .orIgnore()
      .execute();
    return this.getForUpdate(tx, id);
  }

  async save({ manager }: Transaction, { region, id, ...state }: Queue): Promise<void> {
    await manager.update(Queue, { region, id }, state);
  }

  /** What is usual here now: no change that anybody is told of. */
  async remember({ manager }: Transaction, { region, id, recentWaits, recentServings }: Queue): Promise<void> {
    await manager.update(Queue, { region, id }, { recentWaits, recentServings });
  }

  /** Puts up what is offered today, and lays out the numbers of the day for each letter. */
  async layOut({ manager }: Transaction, { region, id, policy, blocks }: Queue, { date, closesAt, offered }: DayPlan): Promise<void> {
    const column = <K extends keyof OfferedService>(name: K) => offered.map((service) => service[name]);
    await manager.query(
      `insert into queue_line (region, queue_id, service_id, service_name, institution_id, institution_name, prefix, offered_on)
       select $1, $2, one.*, $3::date from unnest($4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[]) as one
       on conflict (region, queue_id, service_id) do update
         set service_name = excluded.service_name, institution_id = excluded.institution_id, institution_name = excluded.institution_name,
             prefix = excluded.prefix, offered_on = excluded.offered_on, passed = 0`,
      [region, id, date, column('serviceId'), column('serviceName'), column('institutionId'), column('institutionName'), column('prefix')],
    );
    const { from, to } = reservedBy(blocks);
    await manager.query(
      `insert into ticket_series (region, queue_id, date, prefix, most, reserved_from, reserved_to, closes_at)
       select $1, $2, $3, prefix, $4, $5, $6, $7 from unnest($8::text[]) as prefix
       on conflict (region, queue_id, date, prefix) do update
         set open = true, most = excluded.most, closes_at = excluded.closes_at`,
      [region, id, date, policy.dailyLimit, from, to, closesAt, [...new Set(column('prefix'))]],
    );
  }

  /** Ends the numbers of a day: whoever is being given one has it, or gets none. */
  async stopNumbers({ manager, context }: Transaction, id: string, date: string): Promise<void> {
    await manager.query(
      `with series as (select prefix from ticket_series where region = $1 and queue_id = $2 and date = $3 order by prefix for update)
       update ticket_series s set open = false from series where region = $1 and queue_id = $2 and date = $3 and s.prefix = series.prefix`,
      [context.region, id, date],
    );
  }

  /** What is offered on the day that is open, of those services or of all. */
  async offered({ manager, context }: ReadTransaction, { id, date }: Queue, serviceIds?: readonly string[]): Promise<OfferedService[]> {
    return manager.query<OfferedService[]>(
      `select ${LINE} from queue_line
        where region = $1 and queue_id = $2 and offered_on = $3 and ($4::uuid[] is null or service_id = any ($4::uuid[]))
        order by service_name, service_id`,
      [context.region, id, date, serviceIds ?? null],
    );
  }
}
