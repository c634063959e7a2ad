import { Injectable } from '@nestjs/common';
import { ProposalAcceptedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProposalRepository } from '../proposal.repository.js';
import { type ProposalView, viewOf } from '../proposal.view.js';

export interface AcceptProposal {
  readonly proposalId: string;
  readonly expected?: number | undefined;
  readonly note: string | null;
}

@Injectable()
export class AcceptProposalHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProposalNotFound, VersionMismatch, NotTheDecider, ProposalAlreadyDecided */
  async execute(context: RequestContext, { proposalId, expected, note }: AcceptProposal): Promise<ProposalView> {
    return this.unitOfWork.run(context, async (tx) => {
      const proposal = await this.proposals.getForUpdate(tx, proposalId);
      expectVersion(proposal.version, expected);
      const accepted = proposal.accept(note, context, this.clock.now());

      await this.proposals.save(tx, proposal);
      await this.proposals.announce(tx, proposal, ProposalAcceptedV1, accepted);
      return viewOf(proposal);
    });
  }
}
