import { Injectable } from '@nestjs/common';
import { ExtensionRequestedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { ExtensionWish } from '../assignment.extension.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface RequestExtension extends ExtensionWish {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class RequestExtensionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, NothingToExtend, ExtensionPending, ExtensionNotLater, AssignmentNotReady, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected, ...wish }: RequestExtension): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const requested = assignment.requestExtension(wish, context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, ExtensionRequestedV1, requested);
      return viewOf(assignment, this.clock.now());
    });
  }
}
