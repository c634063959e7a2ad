import { Injectable } from '@nestjs/common';
import { MeetingCancelledV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Invitations } from '../invitation/invitations.js';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

export interface CancelMeeting {
  readonly meetingId: string;
  readonly reason: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class CancelMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, VersionMismatch, MeetingNotPlanned */
  async execute(context: RequestContext, { meetingId, reason, expected }: CancelMeeting): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      expectVersion(meeting.version, expected);
      const invitees = await this.invitations.expand(tx, meeting.invited, meeting.heldOn);
      const cancelled = meeting.cancel(reason, invitees, this.clock.now());

      await this.meetings.save(tx, meeting);
      if (cancelled.invitees) await this.invitations.keep(tx, meeting, invitees);
      await tx.outbox.add(MeetingCancelledV1, cancelled);
      return viewOf(meeting);
    });
  }
}
