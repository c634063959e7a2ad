import { Module } from '@nestjs/common';
import { AssignmentRepository } from '../assignment/assignment.repository.js';
import { DeadlineModule } from '../deadline/deadline.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { CancelDirectiveController } from './cancel/cancel-directive.controller.js';
import { CancelDirectiveHandler } from './cancel/cancel-directive.handler.js';
import { CarryOverDirectiveController } from './carry-over/carry-over-directive.controller.js';
import { CarryOverDirectiveHandler } from './carry-over/carry-over-directive.handler.js';
import { ShowCoverageController } from './coverage/show-coverage.controller.js';
import { DirectiveRepository } from './directive.repository.js';
import { DraftDirectiveController } from './draft/draft-directive.controller.js';
import { DraftDirectiveHandler } from './draft/draft-directive.handler.js';
import { ShowDirectiveHistoryController } from './history/show-directive-history.controller.js';
import { FanOut } from './issue/fan-out.js';
import { IssueDirectiveController } from './issue/issue-directive.controller.js';
import { IssueDirectiveHandler } from './issue/issue-directive.handler.js';
import { ListDirectivesController } from './list/list-directives.controller.js';
import { PreviewDirectiveController } from './preview/preview-directive.controller.js';
import { RedraftDirectiveController } from './redraft/redraft-directive.controller.js';
import { RedraftDirectiveHandler } from './redraft/redraft-directive.handler.js';
import { ShowReportingController } from './reporting/show-reporting.controller.js';
import { ReviewDirectiveController } from './review/review-directive.controller.js';
import { ReviewDirectiveHandler } from './review/review-directive.handler.js';
import { ReviseDirectiveController } from './revise/revise-directive.controller.js';
import { ReviseDirectiveHandler } from './revise/revise-directive.handler.js';
import { ShowDirectiveController } from './show/show-directive.controller.js';
import { ShowSuccessionController } from './succession/show-succession.controller.js';
import { SupersedeDirectiveController } from './supersede/supersede-directive.controller.js';
import { SupersedeDirectiveHandler } from './supersede/supersede-directive.handler.js';
import { ListReportFormsController } from '../report-form/list/list-report-forms.controller.js';
import { Supersession } from './supersede/supersession.js';
import { ShowTopicsController } from './topics/show-topics.controller.js';
import { ListUnfinishedController } from './year-end/list-unfinished.controller.js';
import { WholeDirective } from './lock/whole-directive.js';

@Module({
  imports: [DirectoryModule, MeetingModule, DeadlineModule],
  controllers: [
    DraftDirectiveController,
    ListDirectivesController,
    ListReportFormsController,
    ShowDirectiveController,
    RedraftDirectiveController,
    PreviewDirectiveController,
    IssueDirectiveController,
    ReviewDirectiveController,
    ReviseDirectiveController,
    SupersedeDirectiveController,
    CancelDirectiveController,
    CarryOverDirectiveController,
    ListUnfinishedController,
    ShowCoverageController,
    ShowReportingController,
    ShowSuccessionController,
    ShowTopicsController,
    ShowDirectiveHistoryController,
  ],
  providers: [
    DirectiveRepository,
    AssignmentRepository,
    DraftDirectiveHandler,
    RedraftDirectiveHandler,
    IssueDirectiveHandler,
    ReviewDirectiveHandler,
    ReviseDirectiveHandler,
    SupersedeDirectiveHandler,
    CancelDirectiveHandler,
    CarryOverDirectiveHandler,
    FanOut,
    Supersession,
    WholeDirective,
  ],
  exports: [DirectiveRepository, FanOut, Supersession, WholeDirective],
})
export class DirectiveModule {}
