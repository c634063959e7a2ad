import { Module } from '@nestjs/common';
import { AssignmentModule } from './assignment/assignment.module.js';
import { BriefModule } from './brief/brief.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { DecisionModule } from './decision/decision.module.js';
import { DeadlineModule } from './deadline/deadline.module.js';
import { DirectiveModule } from './directive/directive.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { EscalationModule } from './escalation/escalation.module.js';
import { MeetingModule } from './meeting/meeting.module.js';
import { ObstacleModule } from './obstacle/obstacle.module.js';
import { ProgramModule } from './program/program.module.js';
import { SatisfactionModule } from './satisfaction/satisfaction.module.js';
import { ProposalModule } from './proposal/proposal.module.js';

/** Meetings, the directives that come out of them, and what became of each at every addressee. */
@Module({
  imports: [
    DirectoryModule,
    EscalationModule,
    CalendarModule,
    MeetingModule,
    BriefModule,
    DecisionModule,
    DeadlineModule,
    DirectiveModule,
    AssignmentModule,
    ObstacleModule,
    ProposalModule,
    ProgramModule,
    SatisfactionModule,
  ],
})
export class AppModule {}
