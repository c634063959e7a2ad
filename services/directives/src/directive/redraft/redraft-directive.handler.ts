import { Injectable } from '@nestjs/common';
import { DirectiveRedraftedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { mustNotPrecede } from '../../deadline/due.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import type { DirectiveChanges } from '../directive.draft.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';

export interface RedraftDirective {
  readonly directiveId: string;
  readonly expected: number | undefined;
  readonly changes: DirectiveChanges;
}

@Injectable()
export class RedraftDirectiveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DueBeforeMeeting, DirectiveAlreadyIssued, KindIncomplete, TermOfAnotherKind */
  async execute(context: RequestContext, { directiveId, expected, changes }: RedraftDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const directive = await this.directives.getForUpdate(tx, directiveId);
      expectVersion(directive.version, expected);
      mustNotPrecede((await this.meetings.get(tx, directive.meetingOfDraft())).heldOn, changes);
      const redrafted = directive.redraft(changes, this.clock.now());

      await this.directives.save(tx, directive);
      await tx.outbox.add(DirectiveRedraftedV1, redrafted);
      return viewOf(directive);
    });
  }
}
