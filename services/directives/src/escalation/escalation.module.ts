import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { ClimbEscalations } from './climb/climb-escalations.js';
import { EscalationRepository } from './escalation.repository.js';
import { RouteFinder } from './route.finder.js';

/** Reminders and escalation: who is told when an assignment is about to be late, and when it is. */
@Module({
  imports: [DirectoryModule],
  providers: [EscalationRepository, RouteFinder, ClimbEscalations],
})
export class EscalationModule {}
