import { Injectable } from '@nestjs/common';
import { AttendanceRecordedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import type { Attendance } from '../attendance.js';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

export interface RecordAttendance {
  readonly meetingId: string;
  readonly attendance: Attendance;
}

@Injectable()
export class RecordAttendanceHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, MeetingNotRunning, DelegateOfAnAbsentPosition, OrganisationUnknown */
  async execute(context: RequestContext, { meetingId, attendance }: RecordAttendance): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      await this.directory.organisation(tx, attendance.organisationId, '/organisationId');
      const at = this.clock.now();
      const recorded = meeting.recordAttendance(attendance, await this.meetings.attendanceOf(tx, meeting, attendance), at);
      if (recorded === null) return viewOf(meeting);

      await this.meetings.save(tx, meeting);
      await this.meetings.keepAttendance(tx, meeting, attendance, at);
      await tx.outbox.add(AttendanceRecordedV1, recorded);
      return viewOf(meeting);
    });
  }
}
