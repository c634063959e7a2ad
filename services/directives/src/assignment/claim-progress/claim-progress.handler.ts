import { Injectable } from '@nestjs/common';
import { ProgressClaimedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { Progress } from '../assignment.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface ClaimProgress extends Progress {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class ClaimProgressHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, ...progress }: ClaimProgress): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const claimed = assignment.claimProgress(progress, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, ProgressClaimedV1, claimed);
      return viewOf(assignment, this.clock.now());
    });
  }
}
