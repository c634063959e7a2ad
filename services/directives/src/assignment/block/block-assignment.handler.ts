import { Injectable } from '@nestjs/common';
import { AssignmentBlockedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { BlockNeedsObstacle } from '../../obstacle/obstacle.errors.js';
import { ObstacleRepository } from '../../obstacle/obstacle.repository.js';
import { type Difficulty, Raising } from '../../obstacle/raise/raising.js';
import type { Assignment } from '../assignment.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface BlockAssignment {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  /** Raised with it; the last one that is open on the assignment where it is left out. */
  readonly obstacle?: Difficulty | undefined;
}

@Injectable()
export class BlockAssignmentHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly obstacles: ObstacleRepository,
    private readonly raising: Raising,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, BlockNeedsObstacle, UnblockerUnclear, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, obstacle }: BlockAssignment): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const now = this.clock.now();
      const obstacleId = await this.obstacleOn(tx, assignment, obstacle, now);
      const blocked = assignment.block(obstacleId, context, now);

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, AssignmentBlockedV1, blocked);
      return viewOf(assignment, now);
    });
  }

  private async obstacleOn(tx: Transaction, assignment: Assignment, difficulty: Difficulty | undefined, now: Date): Promise<string> {
    const obstacle = difficulty
      ? await this.raising.on(tx, assignment, difficulty, now, '/obstacle')
      : await this.obstacles.openOn(tx, assignment.region, assignment.id);
    if (!obstacle) throw new BlockNeedsObstacle();
    return obstacle.id;
  }
}
