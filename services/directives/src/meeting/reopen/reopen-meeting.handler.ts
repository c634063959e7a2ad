import { Injectable } from '@nestjs/common';
import { MeetingReopenedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

export interface ReopenMeeting {
  readonly meetingId: string;
  readonly reason: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class ReopenMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, VersionMismatch, MeetingNotClosed */
  async execute(context: RequestContext, { meetingId, reason, expected }: ReopenMeeting): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      expectVersion(meeting.version, expected);
      const reopened = meeting.reopen(reason, this.clock.now());

      await this.meetings.save(tx, meeting);
      await tx.outbox.add(MeetingReopenedV1, reopened);
      return viewOf(meeting);
    });
  }
}
