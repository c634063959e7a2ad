import { Injectable } from '@nestjs/common';
import { TransferRefusedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface RefuseTransfer {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
}

@Injectable()
export class RefuseTransferHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheReceiver, NoTransferOffered, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, reason }: RefuseTransfer): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const refused = assignment.refuseTransfer(reason, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, TransferRefusedV1, refused);
      return viewOf(assignment, this.clock.now());
    });
  }
}
