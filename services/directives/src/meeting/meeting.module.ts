import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { NumberRepository } from '../number/number.repository.js';
import { CloseMeetingController } from './close/close-meeting.controller.js';
import { CloseMeetingHandler } from './close/close-meeting.handler.js';
import { ListAttendanceController } from './list-attendance/list-attendance.controller.js';
import { ListMeetingsController } from './list/list-meetings.controller.js';
import { ListUtterancesController } from './list-utterances/list-utterances.controller.js';
import { MeetingRepository } from './meeting.repository.js';
import { RecordAttendanceController } from './record-attendance/record-attendance.controller.js';
import { RecordAttendanceHandler } from './record-attendance/record-attendance.handler.js';
import { RecordUtteranceController } from './record-utterance/record-utterance.controller.js';
import { RecordUtteranceHandler } from './record-utterance/record-utterance.handler.js';
import { ScheduleMeetingController } from './schedule/schedule-meeting.controller.js';
import { ScheduleMeetingHandler } from './schedule/schedule-meeting.handler.js';
import { ShowMeetingController } from './show/show-meeting.controller.js';
import { StartMeetingController } from './start/start-meeting.controller.js';
import { StartMeetingHandler } from './start/start-meeting.handler.js';

@Module({
  imports: [DirectoryModule],
  controllers: [
    ScheduleMeetingController,
    ListMeetingsController,
    ShowMeetingController,
    StartMeetingController,
    RecordAttendanceController,
    ListAttendanceController,
    RecordUtteranceController,
    ListUtterancesController,
    CloseMeetingController,
  ],
  providers: [
    MeetingRepository,
    NumberRepository,
    ScheduleMeetingHandler,
    StartMeetingHandler,
    RecordAttendanceHandler,
    RecordUtteranceHandler,
    CloseMeetingHandler,
  ],
  exports: [MeetingRepository, NumberRepository],
})
export class MeetingModule {}
