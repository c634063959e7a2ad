import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { IsNull, Not } from 'typeorm';
import type { Queue } from '../queue/queue.js';
import { Counter } from './counter.js';
import { CounterNameTaken, CounterNotFound } from './counter.errors.js';

/** Loads and stores the counters of the transaction's region. */
@Injectable()
export class CounterRepository {
  /** To learn whose queue it calls from; what it may do is asked once that is locked. @throws CounterNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Counter> {
    const counter = await manager.findOneBy(Counter, { region: context.region, id });
    if (!counter) throw new CounterNotFound();
    return counter;
  }

  /** Of a queue that is locked: nobody else opens, closes or calls meanwhile. @throws CounterNotFound */
  async of({ manager, context }: Transaction, { id: queueId, placeName }: Queue, id: string): Promise<Counter> {
    const counter = await manager.findOneBy(Counter, { region: context.region, queueId, id });
    if (!counter) throw new CounterNotFound();
    return Object.assign(counter, { placeName });
  }

  /** At which an officer sits. */
  async openOf({ manager, context }: ReadTransaction, { id: queueId, placeName }: Queue): Promise<Counter[]> {
    const found = await manager.find(Counter, {
      where: { region: context.region, queueId, officer: Not(IsNull()) },
      order: { name: 'ASC' },
    });
    return found.map((counter) => Object.assign(counter, { placeName }));
  }

  /** Of a queue that is locked: whom it has called is gone. */
  async free(tx: Transaction, queue: Queue, id: string): Promise<void> {
    const counter = await this.of(tx, queue, id);
    counter.has(null);
    await this.save(tx, counter);
  }

  /** @throws CounterNameTaken */
  async add({ manager }: Transaction, counter: Counter): Promise<void> {
    const inserted = await manager.createQueryBuilder().insert().into(Counter).values(counter).orIgnore().returning('id').execute();
    const rows = inserted.raw as unknown[];
    if (rows.length === 0) throw new CounterNameTaken(counter.name);
  }

  async save(
    { manager }: Transaction,
    { region, id, serviceIds, servingIds, officer, openedAt, ticketId, version }: Counter,
  ): Promise<void> {
    await manager.update(Counter, { region, id }, { serviceIds, servingIds, officer, openedAt, ticketId, version });
  }
}
