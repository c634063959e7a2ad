import { type EndedAssignmentStatus, ObstacleLapsedV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import { IsNull } from 'typeorm';
import type { Assignment } from '../../assignment/assignment.js';
import { Obstacle } from '../obstacle.js';
import { ObstacleRepository } from '../obstacle.repository.js';

const obstacles = new ObstacleRepository();

/**
 * Lets the open obstacles of an assignment end with it, in the same transaction: every path that stores an assignment comes through here. Call it
 * while the assignment is locked, as whoever raises or resolves one does.
 */
export async function lapseObstacles(
  tx: Transaction,
  { region, id: subjectId, latest }: Assignment,
  because: EndedAssignmentStatus,
): Promise<void> {
  if (!latest) return;
  const { by, at, reason = null } = latest;
  await tx.within(region, async (there) => {
    const where = { region, subjectId, resolvedAt: IsNull() };
    for (const obstacle of await there.manager.find(Obstacle, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })) {
      const lapsed = obstacle.lapse(because, reason, by.actorId, at);
      await obstacles.save(there, obstacle);
      await obstacles.announce(there, obstacle, ObstacleLapsedV1, lapsed);
    }
  });
}
