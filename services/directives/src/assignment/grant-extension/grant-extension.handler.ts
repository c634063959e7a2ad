import { Injectable } from '@nestjs/common';
import { ExtensionGrantedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface GrantExtension {
  readonly assignmentId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class GrantExtensionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheIssuer, NoExtensionRequested, OnlyTheLeaderExtends, AssignmentEnded */
  async execute(context: RequestContext, { assignmentId, expected }: GrantExtension): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const granted = assignment.grantExtension(context, this.clock.now());

      await this.assignments.save(tx, assignment);
      await this.assignments.announce(tx, assignment, ExtensionGrantedV1, granted);
      return viewOf(assignment, this.clock.now());
    });
  }
}
