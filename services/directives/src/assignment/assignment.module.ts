import { Module } from '@nestjs/common';
import { DirectiveModule } from '../directive/directive.module.js';
import { ObstacleModule } from '../obstacle/obstacle.module.js';
import { AcceptTransferController } from './accept-transfer/accept-transfer.controller.js';
import { AcceptTransferHandler } from './accept-transfer/accept-transfer.handler.js';
import { AcknowledgeAssignmentController } from './acknowledge/acknowledge-assignment.controller.js';
import { AcknowledgeAssignmentHandler } from './acknowledge/acknowledge-assignment.handler.js';
import { AnswerClarificationController } from './answer-clarification/answer-clarification.controller.js';
import { AnswerClarificationHandler } from './answer-clarification/answer-clarification.handler.js';
import { AssignmentPast } from './as-of/assignment.past.js';
import { AskClarificationController } from './ask-clarification/ask-clarification.controller.js';
import { AskClarificationHandler } from './ask-clarification/ask-clarification.handler.js';
import { AssignmentRepository } from './assignment.repository.js';
import { BlockAssignmentController } from './block/block-assignment.controller.js';
import { BlockAssignmentHandler } from './block/block-assignment.handler.js';
import { ClaimProgressController } from './claim-progress/claim-progress.controller.js';
import { ClaimProgressHandler } from './claim-progress/claim-progress.handler.js';
import { CloseAssignmentController } from './close/close-assignment.controller.js';
import { CloseAssignmentHandler } from './close/close-assignment.handler.js';
import { CloseDirectiveWhenDone } from './close/close-directive-when-done.js';
import { CommitAssignmentController } from './commit/commit-assignment.controller.js';
import { CommitAssignmentHandler } from './commit/commit-assignment.handler.js';
import { DeclineAssignmentController } from './decline/decline-assignment.controller.js';
import { DeclineAssignmentHandler } from './decline/decline-assignment.handler.js';
import { DenyExtensionController } from './deny-extension/deny-extension.controller.js';
import { DenyExtensionHandler } from './deny-extension/deny-extension.handler.js';
import { GrantExtensionController } from './grant-extension/grant-extension.controller.js';
import { GrantExtensionHandler } from './grant-extension/grant-extension.handler.js';
import { ShowHistoryController } from './history/show-history.controller.js';
import { AssignmentList } from './list/assignment.list.js';
import { ListAssignmentsController } from './list/list-assignments.controller.js';
import { OfferTransferController } from './offer-transfer/offer-transfer.controller.js';
import { OfferTransferHandler } from './offer-transfer/offer-transfer.handler.js';
import { WithdrawTransferController } from './withdraw-transfer/withdraw-transfer.controller.js';
import { WithdrawTransferHandler } from './withdraw-transfer/withdraw-transfer.handler.js';
import { RefuseTransferController } from './refuse-transfer/refuse-transfer.controller.js';
import { RefuseTransferHandler } from './refuse-transfer/refuse-transfer.handler.js';
import { ReportAssignmentController } from './report/report-assignment.controller.js';
import { ReportAssignmentHandler } from './report/report-assignment.handler.js';
import { RequestExtensionController } from './request-extension/request-extension.controller.js';
import { RequestExtensionHandler } from './request-extension/request-extension.handler.js';
import { ReturnAssignmentController } from './return/return-assignment.controller.js';
import { ReturnAssignmentHandler } from './return/return-assignment.handler.js';
import { ShowAssignmentController } from './show/show-assignment.controller.js';
import { VerifyAssignmentController } from './verify/verify-assignment.controller.js';
import { VerifyAssignmentHandler } from './verify/verify-assignment.handler.js';
import { WaiveAssignmentController } from './waive/waive-assignment.controller.js';
import { WaiveAssignmentHandler } from './waive/waive-assignment.handler.js';

@Module({
  imports: [ObstacleModule, DirectiveModule],
  controllers: [
    ListAssignmentsController,
    ShowAssignmentController,
    AcknowledgeAssignmentController,
    CommitAssignmentController,
    ReportAssignmentController,
    VerifyAssignmentController,
    ReturnAssignmentController,
    CloseAssignmentController,
    AskClarificationController,
    AnswerClarificationController,
    ClaimProgressController,
    DeclineAssignmentController,
    WaiveAssignmentController,
    RequestExtensionController,
    GrantExtensionController,
    DenyExtensionController,
    BlockAssignmentController,
    OfferTransferController,
    WithdrawTransferController,
    RefuseTransferController,
    AcceptTransferController,
    ShowHistoryController,
  ],
  providers: [
    AssignmentRepository,
    AssignmentList,
    AssignmentPast,
    CloseDirectiveWhenDone,
    AcknowledgeAssignmentHandler,
    CommitAssignmentHandler,
    ReportAssignmentHandler,
    VerifyAssignmentHandler,
    ReturnAssignmentHandler,
    CloseAssignmentHandler,
    AskClarificationHandler,
    AnswerClarificationHandler,
    ClaimProgressHandler,
    DeclineAssignmentHandler,
    WaiveAssignmentHandler,
    RequestExtensionHandler,
    GrantExtensionHandler,
    DenyExtensionHandler,
    BlockAssignmentHandler,
    OfferTransferHandler,
    WithdrawTransferHandler,
    RefuseTransferHandler,
    AcceptTransferHandler,
  ],
})
export class AssignmentModule {}
