import { Injectable } from '@nestjs/common';
import { CommitmentMadeV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface CommitAssignment {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  readonly commitment: string;
}

@Injectable()
export class CommitAssignmentHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, NothingToShare, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, commitment }: CommitAssignment): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const committed = assignment.commit(commitment, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, CommitmentMadeV1, committed);
      return viewOf(assignment, this.clock.now());
    });
  }
}
