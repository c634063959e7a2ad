import { Injectable } from '@nestjs/common';
import { TransferOfferedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { ReceiverUnknown } from '../assignment.errors.js';
import type { Assignment } from '../assignment.js';
import { AssignmentRepository } from '../assignment.repository.js';
import type { Receiver } from '../assignment.transfer.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface OfferTransfer {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
  readonly organisationId: string;
  readonly reason: string;
}

@Injectable()
export class OfferTransferHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, ReceiverUnknown, ReceiverHasShare, TransferToItself, TransferPending, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, organisationId, reason }: OfferTransfer): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const receiver = await this.receiverIn(tx, assignment, organisationId);
      const offered = assignment.offerTransfer(receiver, reason, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, TransferOfferedV1, offered);
      return viewOf(assignment, this.clock.now());
    });
  }

  private async receiverIn(tx: Transaction, assignment: Assignment, organisationId: string): Promise<Receiver> {
    return tx.within(assignment.region, async (issuing) => {
      const [receiver] = await issuing.manager.query<Receiver[]>(RECEIVER, [assignment.region, organisationId]);
      if (!receiver) throw new ReceiverUnknown(assignment.region);
      if (receiver.organisationId !== assignment.organisationId) await this.assignments.mustHaveNoShare(issuing, assignment, receiver);
      return receiver;
    });
  }
}

const RECEIVER = `
  select id as "organisationId", code as "organisationCode", name as "organisationName", class as "organisationClass"
    from organisation where region = $1 and home_region = $1 and id = $2`;
