import { Injectable } from '@nestjs/common';
import { ClarificationAnsweredV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface AnswerClarification {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  readonly answer: string;
}

@Injectable()
export class AnswerClarificationHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheIssuer, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, answer }: AnswerClarification): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const answered = assignment.answerClarification(answer, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, ClarificationAnsweredV1, answered);
      return viewOf(assignment, this.clock.now());
    });
  }
}
