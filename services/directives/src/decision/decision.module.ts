import { Module } from '@nestjs/common';
import { MeetingModule } from '../meeting/meeting.module.js';
import { CancelDecisionController } from './cancel/cancel-decision.controller.js';
import { CancelDecisionHandler } from './cancel/cancel-decision.handler.js';
import { DecisionRepository } from './decision.repository.js';
import { ListDecisionsController } from './list/list-decisions.controller.js';
import { RecordDecisionController } from './record/record-decision.controller.js';
import { RecordDecisionHandler } from './record/record-decision.handler.js';
import { RevisitDecisionController } from './revisit/revisit-decision.controller.js';
import { RevisitDecisionHandler } from './revisit/revisit-decision.handler.js';
import { ShowDecisionController } from './show/show-decision.controller.js';

@Module({
  imports: [MeetingModule],
  controllers: [
    RecordDecisionController,
    ListDecisionsController,
    ShowDecisionController,
    RevisitDecisionController,
    CancelDecisionController,
  ],
  providers: [DecisionRepository, RecordDecisionHandler, RevisitDecisionHandler, CancelDecisionHandler],
})
export class DecisionModule {}
