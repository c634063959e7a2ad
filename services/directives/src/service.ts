import type { ServiceDefinition } from '@rakor/bootstrap';
import { AppModule } from './app.module.js';
import { AssignmentSchema } from './assignment/assignment.schema.js';
import { DecisionSchema } from './decision/decision.schema.js';
import { DeadlineSchema } from './deadline/deadline.schema.js';
import { DirectiveSchema } from './directive/directive.schema.js';
import { EscalationSchema } from './escalation/escalation.schema.js';
import { MeetingSchema } from './meeting/meeting.schema.js';
import { ObstacleSchema } from './obstacle/obstacle.schema.js';
import { ProposalSchema } from './proposal/proposal.schema.js';
import { AnswerReminderSchema } from './proposal/remind/answer-reminder.schema.js';

export const directives: ServiceDefinition = {
  name: 'directives',
  module: AppModule,
  entities: [
    MeetingSchema,
    DecisionSchema,
    DirectiveSchema,
    AssignmentSchema,
    ObstacleSchema,
    EscalationSchema,
    ProposalSchema,
    AnswerReminderSchema,
    DeadlineSchema,
  ],
  migrations: new URL('../src/migrations/', import.meta.url),
  description: 'Meetings, the directives that come out of them, and what became of each at every addressee.',
};
