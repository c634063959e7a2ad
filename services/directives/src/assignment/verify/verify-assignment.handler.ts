import { Injectable } from '@nestjs/common';
import { DirectiveVerifiedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface VerifyAssignment {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  readonly verifiedPercent?: number | undefined;
}

@Injectable()
export class VerifyAssignmentHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheIssuer, ReporterJudgesHimself, VerifiedMoreThanClaimed, AssignmentNotReady */
  async execute(context: RequestContext, { assignmentId, expected, verifiedPercent }: VerifyAssignment): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const verified = assignment.verify(verifiedPercent, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, DirectiveVerifiedV1, verified);
      return viewOf(assignment, this.clock.now());
    });
  }
}
