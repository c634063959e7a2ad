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
import { CancelMeetingController } from './cancel/cancel-meeting.controller.js';
import { CancelMeetingHandler } from './cancel/cancel-meeting.handler.js';
import { CarryOver } from './carry-over/carry-over.js';
import { ListCarryOverController } from './carry-over/list-carry-over.controller.js';
import { DraftMeetingController } from './draft/draft-meeting.controller.js';
import { DraftMeetingHandler } from './draft/draft-meeting.handler.js';
import { ListInvitationsController } from './invitation/list-invitations.controller.js';
import { ShowInvitationController } from './invitation/show-invitation.controller.js';
import { Invitations } from './invitation/invitations.js';
import { Promises } from './promises/promises.js';
import { ListSeriesController } from './series/list-series.controller.js';
import { ShowSeriesController } from './series/show-series.controller.js';
import { MeetingIdentities } from './schedule/meeting-identities.js';
import { OpenMeetingController } from './open/open-meeting.controller.js';
import { OpenMeetingHandler } from './open/open-meeting.handler.js';
import { ReopenMeetingController } from './reopen/reopen-meeting.controller.js';
import { ReopenMeetingHandler } from './reopen/reopen-meeting.handler.js';
import { ReplanMeetingController } from './replan/replan-meeting.controller.js';
import { ReplanMeetingHandler } from './replan/replan-meeting.handler.js';
import { SetAgendaController } from './set-agenda/set-agenda.controller.js';
import { SetAgendaHandler } from './set-agenda/set-agenda.handler.js';
import { ShowAgendaController } from './show-agenda/show-agenda.controller.js';
import { ShowMeetingHistoryController } from './history/show-meeting-history.controller.js';

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
    CancelMeetingController,
    ListCarryOverController,
    DraftMeetingController,
    ListSeriesController,
    ShowSeriesController,
    ListInvitationsController,
    ShowInvitationController,
    OpenMeetingController,
    ReopenMeetingController,
    ReplanMeetingController,
    SetAgendaController,
    ShowAgendaController,
    ShowMeetingHistoryController,
  ],
  providers: [
    MeetingRepository,
    NumberRepository,
    ScheduleMeetingHandler,
    StartMeetingHandler,
    RecordAttendanceHandler,
    RecordUtteranceHandler,
    CloseMeetingHandler,
    CancelMeetingHandler,
    CarryOver,
    Promises,
    DraftMeetingHandler,
    Invitations,
    MeetingIdentities,
    OpenMeetingHandler,
    ReopenMeetingHandler,
    ReplanMeetingHandler,
    SetAgendaHandler,
  ],
  exports: [MeetingRepository, NumberRepository, CarryOver, Promises],
})
export class MeetingModule {}
