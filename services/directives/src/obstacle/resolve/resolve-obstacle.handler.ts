import { Injectable } from '@nestjs/common';
import { AssignmentUnblockedV1, ObstacleResolvedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import type { Assignment } from '../../assignment/assignment.js';
import type { Obstacle } from '../obstacle.js';
import { ObstacleRepository } from '../obstacle.repository.js';
import { type ObstacleView, viewOf } from '../obstacle.view.js';

export interface ResolveObstacle {
  readonly obstacleId: string;
  readonly expected?: number | undefined;
  readonly solution: string;
}

@Injectable()
export class ResolveObstacleHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly obstacles: ObstacleRepository,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ObstacleNotFound, VersionMismatch, MayNotResolve, ObstacleResolved */
  async execute(context: RequestContext, { obstacleId, expected, solution }: ResolveObstacle): Promise<ObstacleView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { region, subjectId } = await this.obstacles.get(tx, obstacleId);
      // The assignment first, as whoever blocks it does: two that wait for each other in turn would wait for ever.
      const assignment = await this.assignments.lock(tx, region, subjectId);
      const obstacle = await this.obstacles.lock(tx, region, obstacleId);
      expectVersion(obstacle.version, expected);
      const now = this.clock.now();
      const resolved = obstacle.resolve(solution, context, now);

      await this.obstacles.save(tx, obstacle);
      await this.obstacles.announce(tx, obstacle, ObstacleResolvedV1, resolved);
      await this.unblock(tx, assignment, obstacle, now);
      return viewOf(obstacle, now);
    });
  }

  /** The last open obstacle lets the assignment go on. */
  private async unblock(tx: Transaction, assignment: Assignment, { id, region }: Obstacle, now: Date): Promise<void> {
    if (assignment.status !== 'blocked') return;
    await tx.within(region, async (there) => {
      if (await this.obstacles.openOn(there, region, assignment.id)) return;
      const unblocked = assignment.unblock(id, tx.context, now);

      await this.assignments.save(there, assignment);
      await this.assignments.announce(there, assignment, AssignmentUnblockedV1, unblocked);
    });
  }
}
