import { Injectable } from '@nestjs/common';
import { MeetingScheduledV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Invitations } from '../invitation/invitations.js';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

export interface OpenMeeting {
  readonly meetingId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class OpenMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, VersionMismatch, MeetingNotDraft, OrganisationUnknown */
  async execute(context: RequestContext, { meetingId, expected }: OpenMeeting): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      expectVersion(meeting.version, expected);
      const invitees = await this.invitations.expand(tx, meeting.invited, meeting.heldOn);
      const scheduled = meeting.open(invitees, this.clock.now());

      await this.meetings.save(tx, meeting);
      await this.invitations.keep(tx, meeting, invitees);
      await tx.outbox.add(MeetingScheduledV1, scheduled);
      return viewOf(meeting);
    });
  }
}
