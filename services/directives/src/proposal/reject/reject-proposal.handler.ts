import { Injectable } from '@nestjs/common';
import { ProposalRejectedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProposalRepository } from '../proposal.repository.js';
import { type ProposalView, viewOf } from '../proposal.view.js';

export interface RejectProposal {
  readonly proposalId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
}

@Injectable()
export class RejectProposalHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProposalNotFound, VersionMismatch, NotTheDecider, ProposalAlreadyDecided */
  async execute(context: RequestContext, { proposalId, expected, reason }: RejectProposal): Promise<ProposalView> {
    return this.unitOfWork.run(context, async (tx) => {
      const proposal = await this.proposals.getForUpdate(tx, proposalId);
      expectVersion(proposal.version, expected);
      const rejected = proposal.reject(reason, context, this.clock.now());

      await this.proposals.save(tx, proposal);
      await this.proposals.announce(tx, proposal, ProposalRejectedV1, rejected);
      return viewOf(proposal);
    });
  }
}
