import { Module } from '@nestjs/common';
import { DirectiveModule } from '../directive/directive.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { AcceptProposalController } from './accept/accept-proposal.controller.js';
import { AcceptProposalHandler } from './accept/accept-proposal.handler.js';
import { ShowProposalHistoryController } from './history/show-proposal-history.controller.js';
import { ListProposalsController } from './list/list-proposals.controller.js';
import { ProposalRepository } from './proposal.repository.js';
import { RejectProposalController } from './reject/reject-proposal.controller.js';
import { RejectProposalHandler } from './reject/reject-proposal.handler.js';
import { RemindOfAnswers } from './remind/remind-of-answers.js';
import { ShowProposalController } from './show/show-proposal.controller.js';
import { StudyProposalController } from './study/study-proposal.controller.js';
import { StudyProposalHandler } from './study/study-proposal.handler.js';
import { SubmitProposalController } from './submit/submit-proposal.controller.js';
import { SubmitProposalHandler } from './submit/submit-proposal.handler.js';

@Module({
  imports: [DirectoryModule, MeetingModule, DirectiveModule],
  controllers: [
    SubmitProposalController,
    ListProposalsController,
    ShowProposalController,
    AcceptProposalController,
    RejectProposalController,
    StudyProposalController,
    ShowProposalHistoryController,
  ],
  providers: [
    ProposalRepository,
    SubmitProposalHandler,
    AcceptProposalHandler,
    RejectProposalHandler,
    StudyProposalHandler,
    RemindOfAnswers,
  ],
})
export class ProposalModule {}
