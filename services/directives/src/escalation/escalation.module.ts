import { Module } from '@nestjs/common';
import { AssignmentRepository } from '../assignment/assignment.repository.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { ClimbEscalations } from './climb/climb-escalations.js';
import { EscalationRepository } from './escalation.repository.js';
import { ListEscalationsController } from './list/list-escalations.controller.js';
import { PreviewEscalations } from './preview/escalation.preview.js';
import { PreviewEscalationsController } from './preview/preview-escalations.controller.js';
import { RouteFinder } from './route.finder.js';

/** Reminders and escalation: who is told when an assignment is about to be late, and when it is. */
@Module({
  imports: [DirectoryModule],
  controllers: [PreviewEscalationsController, ListEscalationsController],
  providers: [AssignmentRepository, EscalationRepository, RouteFinder, ClimbEscalations, PreviewEscalations],
})
export class EscalationModule {}
