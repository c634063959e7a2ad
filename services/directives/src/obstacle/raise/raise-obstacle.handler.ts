import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import { type ObstacleView, viewOf } from '../obstacle.view.js';
import { type Difficulty, Raising } from './raising.js';

export interface RaiseObstacle extends Difficulty {
  readonly assignmentId: string;
}

@Injectable()
export class RaiseObstacleHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly raising: Raising,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, NotTheAddressee, AssignmentEnded, UnblockerUnclear */
  async execute(context: RequestContext, { assignmentId, ...difficulty }: RaiseObstacle): Promise<ObstacleView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      return viewOf(await this.raising.on(tx, assignment, difficulty, now), now);
    });
  }
}
