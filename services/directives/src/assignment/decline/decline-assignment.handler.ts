import { Injectable } from '@nestjs/common';
import { AssignmentDeclinedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';
import { CloseDirectiveWhenDone } from '../close/close-directive-when-done.js';

export interface DeclineAssignment {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
}

@Injectable()
export class DeclineAssignmentHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly whenDone: CloseDirectiveWhenDone,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, AssignmentMayNotBeDeclined, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, reason }: DeclineAssignment): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const declined = assignment.decline(reason, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, AssignmentDeclinedV1, declined);
      await this.whenDone.closeDirectiveOf(tx, assignment);
      return viewOf(assignment, this.clock.now());
    });
  }
}
