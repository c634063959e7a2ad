import { Injectable } from '@nestjs/common';
import { provinceOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { MilestoneNotFound } from '../program/plan.errors.js';
import { workOn } from '../program/program.work.js';
import { Obstacle, type Obstructed } from './obstacle.js';
import { ObstacleNotFound } from './obstacle.errors.js';

/** Loads and stores obstacles, and what the province may know of them. */
@Injectable()
export class ObstacleRepository {
  /** @throws ObstacleNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Obstacle> {
    const obstacle = await manager.findOneBy(Obstacle, { region: context.region, id });
    if (!obstacle) throw new ObstacleNotFound();
    return obstacle;
  }

  /** Locks the row until the transaction ends. @throws ObstacleNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Obstacle> {
    const where = { region: context.region, id };
    const obstacle = await manager.findOne(Obstacle, { where, lock: { mode: 'pessimistic_write' } });
    if (!obstacle) throw new ObstacleNotFound();
    return obstacle;
  }

  /** What an obstacle stands in the way of. @throws ProgramNotFound, MilestoneNotFound */
  async obstructed(tx: Transaction, programId: string, milestoneId: string | null): Promise<Obstructed> {
    const of = await workOn(tx, programId, milestoneId);
    if (milestoneId !== null && of.milestone === null) throw new MilestoneNotFound();
    return of;
  }

  /** What an obstacle that was raised stands in the way of; a milestone that a later plan left out is told by the program alone. */
  async obstructedBy(tx: Transaction, { programId, milestoneId }: Obstacle): Promise<Obstructed> {
    return workOn(tx, programId, milestoneId);
  }

  async add({ manager }: Transaction, obstacle: Obstacle): Promise<void> {
    const { region, id, type, raisedAt } = obstacle;
    await manager.insert(Obstacle, obstacle);
    await manager.query(
      'insert into obstacle_tally (region, obstacle_id, regency, province, type, raised_at) values ($1, $2, $1, $3, $4, $5)',
      [region, id, provinceOf(region), type, raisedAt],
    );
  }

  async save(tx: Transaction, obstacle: Obstacle): Promise<void> {
    await storeGone(tx, obstacle);
  }
}

/** Stores that an obstacle is gone, and lets the province know. */
export async function storeGone({ manager }: Transaction, obstacle: Obstacle): Promise<void> {
  const { region, id, solution, resolvedBy, resolverPosition, resolvedAt, version } = obstacle;
  await manager.update(Obstacle, { region, id }, { solution, resolvedBy, resolverPosition, resolvedAt, version });
  await manager.query('update obstacle_tally set resolved_at = $3 where region = $1 and obstacle_id = $2', [region, id, resolvedAt]);
}
