import { Injectable } from '@nestjs/common';
import { AssignmentCancelledV1, DirectiveCancelledV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';
import { WholeDirective } from '../lock/whole-directive.js';

export interface CancelDirective {
  readonly directiveId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
}

@Injectable()
export class CancelDirectiveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly whole: WholeDirective,
    private readonly directives: DirectiveRepository,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DirectiveNotInForce */
  async execute(context: RequestContext, { directiveId, expected, reason }: CancelDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { directive, open } = await this.whole.getForUpdate(tx, directiveId);
      expectVersion(directive.version, expected);
      const at = this.clock.now();
      const cancelled = directive.cancel(reason, context.actorId, at);

      await this.directives.save(tx, directive);
      await tx.outbox.add(DirectiveCancelledV1, cancelled);
      for (const assignment of open) {
        const ended = assignment.cancel(reason, context, at);
        await this.assignments.save(tx, assignment);
        await this.assignments.announce(tx, assignment, AssignmentCancelledV1, ended);
      }
      return viewOf(directive);
    });
  }
}
