import { Injectable } from '@nestjs/common';
import { AssignmentTransferredV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectiveRepository } from '../../directive/directive.repository.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';
import { receivedFrom } from './received.js';

export interface AcceptTransfer {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class AcceptTransferHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly directives: DirectiveRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheReceiver, NoTransferOffered, ReceiverHasShare, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected }: AcceptTransfer): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const now = this.clock.now();
      const transferred = assignment.acceptTransfer(newId(), context, now);

      const received = receivedFrom(assignment, now);
      // Of two that are given to one organisation at once, the second finds the share of the first.
      await this.directives.getForUpdate(tx, assignment.directiveId);
      await this.assignments.mustHaveNoShare(tx, assignment, received);

      await this.assignments.save(tx, assignment);
      await this.assignments.addReceived(tx, received, context, now);
      await this.assignments.announce(tx, assignment, AssignmentTransferredV1, transferred);
      return viewOf(received, now);
    });
  }
}
