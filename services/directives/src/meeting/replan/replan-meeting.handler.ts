import { Injectable } from '@nestjs/common';
import { MeetingReplannedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { Invitations } from '../invitation/invitations.js';
import type { MeetingChanges } from '../meeting.state.js';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

export interface ReplanMeeting {
  readonly meetingId: string;
  readonly changes: MeetingChanges;
  readonly expected?: number | undefined;
}

@Injectable()
export class ReplanMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly invitations: Invitations,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, VersionMismatch, MeetingNotPlanned, MeetingAsPlanned, InvitationsAreOut, OrganisationUnknown */
  async execute(context: RequestContext, { meetingId, changes, expected }: ReplanMeeting): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      expectVersion(meeting.version, expected);
      const heldOn = localDateOf(changes.startsAt ?? meeting.startsAt, await this.directory.zoneOf(tx));
      const invitees = await this.invitations.expand(tx, changes.invited ?? meeting.invited, heldOn);
      const replanned = meeting.replan(changes, heldOn, invitees, this.clock.now());

      await this.meetings.save(tx, meeting);
      if (meeting.status === 'scheduled') await this.invitations.keep(tx, meeting, invitees);
      await tx.outbox.add(MeetingReplannedV1, replanned);
      return viewOf(meeting);
    });
  }
}
