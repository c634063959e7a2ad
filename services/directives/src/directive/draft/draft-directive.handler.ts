import { Injectable } from '@nestjs/common';
import { DirectiveDraftedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext, yearOf } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { mustNotPrecede } from '../../deadline/due.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import { NumberRepository } from '../../number/number.repository.js';
import { Directive } from '../directive.js';
import { type DirectiveDraft, type DirectiveOrigin, mustOblige } from '../directive.draft.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';

export interface DraftDirective {
  readonly meetingId: string;
  readonly utteranceId: string | null;
  readonly draft: DirectiveDraft;
}

@Injectable()
export class DraftDirectiveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
    private readonly meetings: MeetingRepository,
    private readonly numbers: NumberRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, MeetingNotStarted, DueBeforeMeeting, UtteranceNotOfMeeting, UtteranceObligesNobody, KindIncomplete, TermOfAnotherKind */
  async execute(context: RequestContext, command: DraftDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const origin = await this.originOf(tx, command);
      const { directive, drafted } = Directive.draft(origin, command.draft, this.clock.now());

      await this.directives.add(tx, directive);
      await tx.outbox.add(DirectiveDraftedV1, drafted);
      return viewOf(directive);
    });
  }

  private async originOf(tx: Transaction, { meetingId, utteranceId, draft }: DraftDirective): Promise<DirectiveOrigin> {
    const meeting = await this.meetings.get(tx, meetingId);
    meeting.mustHaveStarted();
    mustNotPrecede(meeting.heldOn, draft);
    if (utteranceId !== null) mustOblige(await this.directives.kindOfUtterance(tx, meeting.id, utteranceId));
    const number = await this.numbers.next(tx, 'ARH', yearOf(meeting.heldOn));
    return { id: newId(), region: meeting.region, number, meetingId: meeting.id, utteranceId };
  }
}
