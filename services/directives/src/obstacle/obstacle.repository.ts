import { Injectable } from '@nestjs/common';
import type { EventClass, ObstacleSolutionOfferedV1, Sequenced } from '@rakor/contracts';
import { provinceOf, type RequestContext } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { type FindOptionsWhere, IsNull } from 'typeorm';
import { Obstacle } from './obstacle.js';
import { ObstacleNotFound } from './obstacle.errors.js';

/** Loads and stores obstacles, and what the province may know of them. Writes in the obstacle's own region, whoever acts. */
@Injectable()
export class ObstacleRepository {
  /** @throws ObstacleNotFound also where it is not the caller's to see */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Obstacle> {
    const obstacle = await manager.findOneBy(Obstacle, seenBy(context, { id }));
    if (!obstacle) throw new ObstacleNotFound();
    return obstacle;
  }

  /** Locks the row until the transaction ends; whether the caller may see it has been asked before. @throws ObstacleNotFound */
  async lock(tx: Transaction, region: string, id: string): Promise<Obstacle> {
    const obstacle = await tx.within(region, ({ manager }) =>
      manager.findOne(Obstacle, { where: { region, id }, lock: { mode: 'pessimistic_write' } }),
    );
    if (!obstacle) throw new ObstacleNotFound();
    return obstacle;
  }

  /** The one that was raised last of those that still stand in the way of a subject. */
  async openOn({ manager }: ReadTransaction, region: string, subjectId: string): Promise<Obstacle | null> {
    return manager.findOne(Obstacle, { where: { region, subjectId, resolvedAt: IsNull() }, order: { id: 'DESC' } });
  }

  async add(tx: Transaction, obstacle: Obstacle): Promise<void> {
    const { region, id, addresseeRegion, type, raisedAt } = obstacle;
    await tx.within(region, async ({ manager }) => {
      await manager.insert(Obstacle, obstacle);
      await manager.query(
        'insert into obstacle_tally (region, obstacle_id, regency, province, type, raised_at) values ($1, $2, $3, $4, $5, $6)',
        [...[region, id, addresseeRegion, provinceOf(region), type, raisedAt]],
      );
    });
  }

  async save(tx: Transaction, { region, id, ...obstacle }: Obstacle): Promise<void> {
    await tx.within(region, async ({ manager }) => {
      const { solution, resolvedBy, resolvedAt, lapsedBecause, solutionId, version } = obstacle;
      await manager.update(Obstacle, { region, id }, { solution, resolvedBy, resolvedAt, lapsedBecause, solutionId, version });
      await manager.query('update obstacle_tally set resolved_at = $3 where region = $1 and obstacle_id = $2', [region, id, resolvedAt]);
    });
  }

  /** Keeps an offered solution in the province, and nothing that leads back to who had the obstacle. */
  async addSolution(
    tx: Transaction,
    { region, type }: Obstacle,
    { solutionId, solution, offeredAt }: ObstacleSolutionOfferedV1,
  ): Promise<void> {
    const province = provinceOf(region);
    await tx.within(province, ({ manager }) =>
      manager.query('insert into solution (region, id, type, text, offered_at) values ($1, $2, $3, $4, $5)', [
        ...[province, solutionId, type, solution, offeredAt],
      ]),
    );
  }

  /** Announces in the region of the obstacle: events of one aggregate stay in one region. */
  async announce<E extends Sequenced>(tx: Transaction, { region }: Obstacle, type: EventClass<E>, fact: E): Promise<void> {
    await tx.within(region, (there) => there.outbox.add(type, fact));
  }
}

/** Row level security shows who waits for it, who has it and who must unblock it; an organisation sees only its own of these. */
export function seenBy({ region, role, organisation }: RequestContext, where: FindOptionsWhere<Obstacle>): FindOptionsWhere<Obstacle>[] {
  if (role !== 'organisation')
    return [
      { ...where, region },
      { ...where, addresseeRegion: region },
      { ...where, unblockerRegion: region },
    ];
  if (organisation === undefined) throw new ObstacleNotFound();
  return [
    { ...where, addresseeRegion: region, organisationCode: organisation },
    { ...where, unblockerRegion: region, unblockerCode: organisation },
  ];
}
