import { Module } from '@nestjs/common';
import { DirectiveModule } from '../directive/directive.module.js';
import { AcknowledgeAssignmentController } from './acknowledge/acknowledge-assignment.controller.js';
import { AcknowledgeAssignmentHandler } from './acknowledge/acknowledge-assignment.handler.js';
import { AssignmentRepository } from './assignment.repository.js';
import { CloseAssignmentController } from './close/close-assignment.controller.js';
import { CloseAssignmentHandler } from './close/close-assignment.handler.js';
import { ShowHistoryController } from './history/show-history.controller.js';
import { AssignmentList } from './list/assignment.list.js';
import { ListAssignmentsController } from './list/list-assignments.controller.js';
import { ReportAssignmentController } from './report/report-assignment.controller.js';
import { ReportAssignmentHandler } from './report/report-assignment.handler.js';
import { ReturnAssignmentController } from './return/return-assignment.controller.js';
import { ReturnAssignmentHandler } from './return/return-assignment.handler.js';
import { ShowAssignmentController } from './show/show-assignment.controller.js';
import { VerifyAssignmentController } from './verify/verify-assignment.controller.js';
import { VerifyAssignmentHandler } from './verify/verify-assignment.handler.js';

@Module({
  imports: [DirectiveModule],
  controllers: [
    ListAssignmentsController,
    ShowAssignmentController,
    AcknowledgeAssignmentController,
    ReportAssignmentController,
    VerifyAssignmentController,
    ReturnAssignmentController,
    CloseAssignmentController,
    ShowHistoryController,
  ],
  providers: [
    AssignmentRepository,
    AssignmentList,
    AcknowledgeAssignmentHandler,
    ReportAssignmentHandler,
    VerifyAssignmentHandler,
    ReturnAssignmentHandler,
    CloseAssignmentHandler,
  ],
})
export class AssignmentModule {}
