import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { GateModule } from '../gate/gate.module.js';
import { PlaceModule } from '../place/place.module.js';
import { AnswerInvitationController } from './answer/answer-invitation.controller.js';
import { AnswerInvitationHandler } from './answer/answer-invitation.handler.js';
import { CancelLaunchController } from './cancel/cancel-launch.controller.js';
import { InvitePartnerController } from './invite-partner/invite-partner.controller.js';
import { InvitePartnerHandler } from './invite-partner/invite-partner.handler.js';
import { LaunchChanges } from './launch.changes.js';
import { LaunchRepository } from './launch.repository.js';
import { ListInvitationsController } from './list-invitations/list-invitations.controller.js';
import { ListLaunchesController } from './list/list-launches.controller.js';
import { PlanLaunchController } from './plan/plan-launch.controller.js';
import { PlanLaunchHandler } from './plan/plan-launch.handler.js';
import { RescheduleLaunchController } from './reschedule/reschedule-launch.controller.js';
import { SetGuestController } from './set-guest/set-guest.controller.js';

/** When places are to be opened, by whom, and together with whom. */
@Module({
  imports: [PlaceModule, CalendarModule, GateModule],
  controllers: [
    PlanLaunchController,
    ListLaunchesController,
    RescheduleLaunchController,
    SetGuestController,
    CancelLaunchController,
    InvitePartnerController,
    ListInvitationsController,
    AnswerInvitationController,
  ],
  providers: [LaunchRepository, LaunchChanges, PlanLaunchHandler, InvitePartnerHandler, AnswerInvitationHandler],
})
export class LaunchModule {}
