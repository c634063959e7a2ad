import { Injectable } from '@nestjs/common';
import { ProposalTakenUnderStudyV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { ProposalRepository } from '../proposal.repository.js';
import { type ProposalView, viewOf } from '../proposal.view.js';

export interface StudyProposal {
  readonly proposalId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
  /** Local date. */
  readonly until: string;
}

@Injectable()
export class StudyProposalHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProposalNotFound, VersionMismatch, NotTheDecider, AnswerDueInThePast, ProposalAlreadyDecided */
  async execute(context: RequestContext, { proposalId, expected, reason, until }: StudyProposal): Promise<ProposalView> {
    return this.unitOfWork.run(context, async (tx) => {
      const proposal = await this.proposals.getForUpdate(tx, proposalId);
      expectVersion(proposal.version, expected);
      const at = this.clock.now();
      const today = localDateOf(at, await this.directory.zoneOf(tx));
      const studied = proposal.study(reason, until, { by: context, today, at });

      await this.proposals.save(tx, proposal);
      await this.proposals.announce(tx, proposal, ProposalTakenUnderStudyV1, studied);
      return viewOf(proposal);
    });
  }
}
