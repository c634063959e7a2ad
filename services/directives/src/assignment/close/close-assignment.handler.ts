import { Injectable } from '@nestjs/common';
import { AssignmentClosedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';
import { CloseDirectiveWhenDone } from './close-directive-when-done.js';

export interface CloseAssignment {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class CloseAssignmentHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly whenDone: CloseDirectiveWhenDone,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheIssuer, AssignmentNotReady */
  async execute(context: RequestContext, { assignmentId, expected }: CloseAssignment): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const closed = assignment.close(context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, AssignmentClosedV1, closed);
      await this.whenDone.closeDirectiveOf(tx, assignment);
      return viewOf(assignment, this.clock.now());
    });
  }
}
