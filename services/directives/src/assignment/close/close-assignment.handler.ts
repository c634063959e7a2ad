import { Injectable } from '@nestjs/common';
import { AssignmentClosedV1, DirectiveClosedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { DirectiveRepository } from '../../directive/directive.repository.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface CloseAssignment {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class CloseAssignmentHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly directives: DirectiveRepository,
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
      await this.closeDirective(tx, assignment.directiveId);
      return viewOf(assignment);
    });
  }

  /** Counts while the directive is locked, so that of many last closers exactly one finds nothing open. */
  private async closeDirective(tx: Transaction, directiveId: string): Promise<void> {
    const directive = await this.directives.getForUpdate(tx, directiveId);
    const closed = directive.closeWhenDone(await this.assignments.openOf(tx, directiveId), this.clock.now());
    if (closed === null) return;

    await this.directives.save(tx, directive);
    await tx.outbox.add(DirectiveClosedV1, closed);
  }
}
