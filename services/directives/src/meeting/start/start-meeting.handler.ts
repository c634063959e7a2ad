import { Injectable } from '@nestjs/common';
import { MeetingStartedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { CarryOver } from '../carry-over/carry-over.js';
import { Invitations } from '../invitation/invitations.js';
import { whenOf } from '../../edge/happened.dto.js';
import { MeetingRepository } from '../meeting.repository.js';
import { Promises } from '../promises/promises.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

export interface StartMeeting {
  readonly meetingId: string;
  readonly expected?: number | undefined;
  /** Instant; now where it is not said. */
  readonly happenedAt?: string | undefined;
}

@Injectable()
export class StartMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly carryOver: CarryOver,
    private readonly promises: Promises,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, VersionMismatch, MeetingNotScheduled, HappenedAhead, HappenedBefore */
  async execute(context: RequestContext, { meetingId, expected, happenedAt }: StartMeeting): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      expectVersion(meeting.version, expected);
      const started = meeting.start(...whenOf(happenedAt, this.clock.now()));

      await this.meetings.save(tx, meeting);
      await this.carryOver.freeze(tx, meeting);
      await this.promises.freeze(tx, meeting);
      await this.invitations.keep(tx, meeting, await this.invitations.expand(tx, meeting.invited, meeting.heldOn));
      await tx.outbox.add(MeetingStartedV1, started);
      return viewOf(meeting);
    });
  }
}
