import { Injectable } from '@nestjs/common';
import { DeadlineConfirmedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectiveRepository } from '../../directive/directive.repository.js';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { DeadlineRepository } from '../deadline.repository.js';
import { type DeadlineView, viewOf } from '../deadline.view.js';
import { MoveAssignments } from '../move-assignments/move-assignments.js';

export interface ConfirmDeadline {
  readonly deadlineId: string;
  /** Local date; undefined: the one that the words most likely mean. */
  readonly dueOn?: string | undefined;
  readonly expected?: number | undefined;
}

@Injectable()
export class ConfirmDeadlineHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlineRepository,
    private readonly directives: DirectiveRepository,
    private readonly assignments: MoveAssignments,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DeadlineNotFound, VersionMismatch, DirectiveNotInForce, DeadlineAlreadyConfirmed, DeadlineNamesNoDay, DueBeforeMeeting */
  async execute(context: RequestContext, { deadlineId, dueOn, expected }: ConfirmDeadline): Promise<DeadlineView> {
    return this.unitOfWork.run(context, async (tx) => {
      const deadline = await this.deadlines.getForUpdate(tx, deadlineId);
      expectVersion(deadline.version, expected);
      (await this.directives.get(tx, deadline.directiveId)).mustBeInForce();
      const confirmed = deadline.confirm(dueOn, context.actorId, this.clock.now());

      await this.deadlines.save(tx, deadline);
      await tx.outbox.add(DeadlineConfirmedV1, confirmed);
      await this.assignments.move(tx, deadline.directiveId, confirmed.dueOn, 'deadline-confirmed');
      return viewOf(deadline, await this.directory.zoneOf(tx));
    });
  }
}
