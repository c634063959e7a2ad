import { Injectable } from '@nestjs/common';
import { TransferWithdrawnV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface WithdrawTransfer {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
}

@Injectable()
export class WithdrawTransferHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, NoTransferOffered, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, reason }: WithdrawTransfer): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const withdrawn = assignment.withdrawTransfer(reason, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, TransferWithdrawnV1, withdrawn);
      return viewOf(assignment, this.clock.now());
    });
  }
}
