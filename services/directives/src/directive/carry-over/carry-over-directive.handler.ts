import { Injectable } from '@nestjs/common';
import { DirectiveDraftedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, newId, type RequestContext, timeZoneOf, yearOf } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { mustNotPrecede } from '../../deadline/due.js';
import type { Meeting } from '../../meeting/meeting.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import { NumberRepository } from '../../number/number.repository.js';
import type { Directive } from '../directive.js';
import type { DirectiveOrigin } from '../directive.draft.js';
import { MeetingNotOfLaterYear } from '../directive.errors.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';
import { FanOut } from '../issue/fan-out.js';
import { WholeDirective } from '../lock/whole-directive.js';
import { Supersession } from '../supersede/supersession.js';

export interface CarryOverDirective {
  readonly directiveId: string;
  readonly expected?: number | undefined;
  /** The meeting of a later year that decided on it. */
  readonly meetingId: string;
  readonly dueOn: string | null;
  readonly reason: string;
}

@Injectable()
export class CarryOverDirectiveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly whole: WholeDirective,
    private readonly directives: DirectiveRepository,
    private readonly meetings: MeetingRepository,
    private readonly numbers: NumberRepository,
    private readonly fanOut: FanOut,
    private readonly supersession: Supersession,
    private readonly clock: Clock,
  ) {}

  /**
   * What was not finished goes on in another year as a directive of its own, which takes the place of the old one (L7, U2).
   * @returns the new directive
   * @throws DirectiveNotFound, VersionMismatch, DirectiveNotInForce, GuidelineNeedsNoCarrying, MeetingNotFound, MeetingNotStarted,
   * MeetingNotOfLaterYear, DueBeforeMeeting
   */
  async execute(context: RequestContext, command: CarryOverDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { directive, open } = await this.whole.getForUpdate(tx, command.directiveId);
      expectVersion(directive.version, command.expected);
      const meeting = await this.laterMeeting(tx, directive, command);
      const [origin, at] = [await this.originIn(tx, meeting), this.clock.now()];
      const unfinished = open.map(({ organisationId }) => organisationId);
      const { directive: successor, drafted } = directive.carryOver(origin, unfinished, command.dueOn, at);

      await this.directives.add(tx, successor);
      await tx.outbox.add(DirectiveDraftedV1, drafted);
      await this.fanOut.issue(tx, successor, meeting);
      await this.supersession.of(tx, { directive, open, successor }, command.reason, at);
      return viewOf(successor);
    });
  }

  private async laterMeeting(tx: Transaction, directive: Directive, { meetingId, dueOn }: CarryOverDirective): Promise<Meeting> {
    const year = yearOf(await this.saidOn(tx, directive));
    const meeting = await this.meetings.get(tx, meetingId);
    meeting.mustHaveStarted();
    if (yearOf(meeting.heldOn) <= year) throw new MeetingNotOfLaterYear(year);
    mustNotPrecede(meeting.heldOn, { dueOn });
    return meeting;
  }

  /** Local date of its meeting, or of its issue where it came out of none. */
  private async saidOn(tx: Transaction, { meetingId, issuedAt, region }: Directive): Promise<string> {
    if (meetingId === null) return localDateOf(issuedAt ?? this.clock.now(), timeZoneOf(region));
    return (await this.meetings.get(tx, meetingId)).heldOn;
  }

  private async originIn(tx: Transaction, { region, id: meetingId, heldOn }: Meeting): Promise<DirectiveOrigin> {
    const number = await this.numbers.next(tx, 'ARH', yearOf(heldOn));
    return { id: newId(), region, number, meetingId, utteranceId: null };
  }
}
