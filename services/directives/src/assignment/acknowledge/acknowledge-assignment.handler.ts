import { Injectable } from '@nestjs/common';
import { DirectiveAcknowledgedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface AcknowledgeAssignment {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class AcknowledgeAssignmentHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, AssignmentNotReady */
  async execute(context: RequestContext, { assignmentId, expected }: AcknowledgeAssignment): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const acknowledged = assignment.acknowledge(context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, DirectiveAcknowledgedV1, acknowledged);
      return viewOf(assignment, this.clock.now());
    });
  }
}
