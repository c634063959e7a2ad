import { Injectable } from '@nestjs/common';
import type { ServedPriority } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import { LeaderPriority } from './priority.js';
import { PriorityNotFound, PriorityUnknown } from './priority.errors.js';

/** Loads and stores what leaders want. */
@Injectable()
export class PriorityRepository {
  /** Locks the row until the transaction ends. @throws PriorityNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<LeaderPriority> {
    const where = { region: context.region, id };
    const priority = await manager.findOne(LeaderPriority, { where, lock: { mode: 'pessimistic_write' } });
    if (!priority) throw new PriorityNotFound();
    return priority;
  }

  /** Those priorities, which stand until the transaction ends. @throws PriorityUnknown naming every one that does not */
  async standing({ manager, context }: Transaction, ids: readonly string[]): Promise<ServedPriority[]> {
    const rows = await manager.query<ServedPriority[]>(
      `select id as "priorityId", title from leader_priority
        where region = $1 and id = any ($2::uuid[]) and withdrawn_at is null order by id for share`,
      [context.region, ids],
    );
    const known = new Set(rows.map(({ priorityId }) => priorityId));
    const unknown = ids.flatMap((id, index) => (known.has(id.toLowerCase()) ? [] : [{ index, id }]));
    if (unknown.length > 0) throw new PriorityUnknown(unknown);
    return rows;
  }

  async add({ manager }: Transaction, priority: LeaderPriority): Promise<void> {
    await manager.insert(LeaderPriority, priority);
  }

  async save({ manager }: Transaction, { region, id, withdrawnAt, withdrawnBy, withdrawnBecause, version }: LeaderPriority): Promise<void> {
    await manager.update(LeaderPriority, { region, id }, { withdrawnAt, withdrawnBy, withdrawnBecause, version });
  }
}
