import { Injectable } from '@nestjs/common';
import { ClarificationAskedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface AskClarification {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  readonly question: string;
}

@Injectable()
export class AskClarificationHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, question }: AskClarification): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const asked = assignment.askClarification(question, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, ClarificationAskedV1, asked);
      return viewOf(assignment, this.clock.now());
    });
  }
}
