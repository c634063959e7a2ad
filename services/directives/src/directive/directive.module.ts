import { Module } from '@nestjs/common';
import { AssignmentRepository } from '../assignment/assignment.repository.js';
import { DeadlineModule } from '../deadline/deadline.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { ShowCoverageController } from './coverage/show-coverage.controller.js';
import { DirectiveRepository } from './directive.repository.js';
import { DraftDirectiveController } from './draft/draft-directive.controller.js';
import { DraftDirectiveHandler } from './draft/draft-directive.handler.js';
import { ShowDirectiveHistoryController } from './history/show-directive-history.controller.js';
import { IssueDirectiveController } from './issue/issue-directive.controller.js';
import { IssueDirectiveHandler } from './issue/issue-directive.handler.js';
import { ListDirectivesController } from './list/list-directives.controller.js';
import { PreviewDirectiveController } from './preview/preview-directive.controller.js';
import { RedraftDirectiveController } from './redraft/redraft-directive.controller.js';
import { RedraftDirectiveHandler } from './redraft/redraft-directive.handler.js';
import { ShowReportingController } from './reporting/show-reporting.controller.js';
import { ReviewDirectiveController } from './review/review-directive.controller.js';
import { ReviewDirectiveHandler } from './review/review-directive.handler.js';
import { ShowDirectiveController } from './show/show-directive.controller.js';

@Module({
  imports: [DirectoryModule, MeetingModule, DeadlineModule],
  controllers: [
    DraftDirectiveController,
    ListDirectivesController,
    ShowDirectiveController,
    RedraftDirectiveController,
    PreviewDirectiveController,
    IssueDirectiveController,
    ReviewDirectiveController,
    ShowCoverageController,
    ShowReportingController,
    ShowDirectiveHistoryController,
  ],
  providers: [
    DirectiveRepository,
    AssignmentRepository,
    DraftDirectiveHandler,
    RedraftDirectiveHandler,
    IssueDirectiveHandler,
    ReviewDirectiveHandler,
  ],
  exports: [DirectiveRepository],
})
export class DirectiveModule {}
