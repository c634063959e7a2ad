import { Module } from '@nestjs/common';
import { AssignmentRepository } from '../assignment/assignment.repository.js';
import { RegionalCalendarRepository } from '../calendar/regional-calendar.repository.js';
import { DirectiveRepository } from '../directive/directive.repository.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { ConfirmDeadlineController } from './confirm/confirm-deadline.controller.js';
import { ConfirmDeadlineHandler } from './confirm/confirm-deadline.handler.js';
import { DeadlineRepository } from './deadline.repository.js';
import { ExplainDeadlineController } from './explain/explain-deadline.controller.js';
import { ShowDeadlineHistoryController } from './history/show-deadline-history.controller.js';
import { ListDeadlinesController } from './list/list-deadlines.controller.js';
import { MoveAssignments } from './move-assignments/move-assignments.js';
import { RecomputeOpen } from './recompute-open/recompute-open.js';
import { ResolveAtIssue } from './resolve-at-issue/resolve-at-issue.js';
import { ResolveDeadlineController } from './resolve/resolve-deadline.controller.js';
import { ShowDeadlineController } from './show/show-deadline.controller.js';
import { WeighDue } from './weigh/weigh-due.js';

@Module({
  imports: [DirectoryModule],
  controllers: [
    ResolveDeadlineController,
    ListDeadlinesController,
    ShowDeadlineController,
    ExplainDeadlineController,
    ShowDeadlineHistoryController,
    ConfirmDeadlineController,
  ],
  providers: [
    DeadlineRepository,
    RegionalCalendarRepository,
    AssignmentRepository,
    DirectiveRepository,
    MoveAssignments,
    RecomputeOpen,
    ResolveAtIssue,
    WeighDue,
    ConfirmDeadlineHandler,
  ],
  exports: [ResolveAtIssue, WeighDue, RecomputeOpen],
})
export class DeadlineModule {}
