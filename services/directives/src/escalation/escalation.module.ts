import { Global, Module } from '@nestjs/common';
import { WeekFollower } from '@rakor/register';
import { AssignmentRepository } from '../assignment/assignment.repository.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { ClimbEscalations } from './climb/climb-escalations.js';
import { EscalationRepository } from './escalation.repository.js';
import { ListEscalationsController } from './list/list-escalations.controller.js';
import { PreviewEscalations } from './preview/escalation.preview.js';
import { PreviewEscalationsController } from './preview/preview-escalations.controller.js';
import { ReplanLadders } from './replan/replan-ladders.js';
import { RouteFinder } from './route.finder.js';

/** Reminders and escalation: who is told when an assignment is about to be late, and when it is. Global, for the copy of the directory to find its follower. */
@Global()
@Module({
  imports: [DirectoryModule],
  controllers: [PreviewEscalationsController, ListEscalationsController],
  providers: [
    AssignmentRepository,
    EscalationRepository,
    RouteFinder,
    ClimbEscalations,
    PreviewEscalations,
    ReplanLadders,
    { provide: WeekFollower, useExisting: ReplanLadders },
  ],
  exports: [ReplanLadders, WeekFollower],
})
export class EscalationModule {}
