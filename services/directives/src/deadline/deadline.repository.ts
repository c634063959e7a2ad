import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { officeOf } from '../edge/office.js';
import { Deadline } from './deadline.js';
import { DeadlineNotFound } from './deadline.errors.js';

/** Loads and stores deadlines, each change with its entry in the history. */
@Injectable()
export class DeadlineRepository {
  /** @throws DeadlineNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Deadline> {
    const deadline = await manager.findOneBy(Deadline, { region: context.region, id });
    if (!deadline) throw new DeadlineNotFound();
    return deadline;
  }

  /** Locks the row until the transaction ends. @throws DeadlineNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Deadline> {
    const deadline = await manager.findOne(Deadline, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!deadline) throw new DeadlineNotFound();
    return deadline;
  }

  /** Those that rest on the calendar, of directives that are in force; locked until the transaction ends. */
  async openForUpdate({ manager, context }: Transaction): Promise<Deadline[]> {
    return manager
      .createQueryBuilder(Deadline, 'deadline')
      .where('deadline.region = :region and deadline.proposed_on is not null and not deadline.chosen', { region: context.region })
      .andWhere(
        `exists (select from directive d where d.region = deadline.region and d.id = deadline.directive_id and d.status = 'issued')`,
      )
      .orderBy('deadline.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  async add(tx: Transaction, deadline: Deadline): Promise<void> {
    await tx.manager.insert(Deadline, deadline);
    await this.remember(tx, deadline);
  }

  async save(tx: Transaction, deadline: Deadline): Promise<void> {
    const { region, id, directiveId: _, number: __, phrase: ___, issuedOn: ____, saidAt: _____, latest: ______, ...state } = deadline;
    await tx.manager.update(Deadline, { region, id }, state);
    await this.remember(tx, deadline);
  }

  private async remember({ manager, context }: Transaction, deadline: Deadline): Promise<void> {
    const { region, id, version, dueOn, calendarVersion, latest } = deadline;
    if (!latest) throw new Error('A deadline is stored after a change, and by it.');
    await manager.query(
      `insert into deadline_history (region, deadline_id, version, action, due_on, calendar_version, at, actor_id, position, person)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [region, id, version, latest.action, dueOn, calendarVersion, latest.at, context.actorId, ...officeOf(context)],
    );
  }
}
