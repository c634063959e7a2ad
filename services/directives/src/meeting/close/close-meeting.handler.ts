import { Injectable } from '@nestjs/common';
import { MeetingClosedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { whenOf } from '../../edge/happened.dto.js';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

export interface CloseMeeting {
  readonly meetingId: string;
  readonly expected?: number | undefined;
  /** Instant; now where it is not said. */
  readonly happenedAt?: string | undefined;
}

@Injectable()
export class CloseMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, VersionMismatch, MeetingNotRunning, HappenedAhead, HappenedBefore */
  async execute(context: RequestContext, { meetingId, expected, happenedAt }: CloseMeeting): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      expectVersion(meeting.version, expected);
      const closed = meeting.close(await this.meetings.recordOf(tx, meeting), ...whenOf(happenedAt, this.clock.now()));

      await this.meetings.save(tx, meeting);
      await tx.outbox.add(MeetingClosedV1, closed);
      return viewOf(meeting);
    });
  }
}
