import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  type AboutProposal,
  ProposalAcceptedV1,
  ProposalAnswerRemindedV1,
  ProposalRejectedV1,
  ProposalSubmittedV1,
  ProposalTakenUnderStudyV1,
} from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import {
  proposalAccepted,
  proposalAnswerReminded,
  proposalRejected,
  proposalSubmitted,
  proposalTakenUnderStudy,
} from '../template/proposal.templates.js';
import type { Template } from '../template/template.js';
import { deliver } from './deliver.js';
import { secretariat } from './letter.js';

/** Tells the province what is proposed to it, and the regency what became of it (N6, N7). */
@Controller()
export class NotifyOfProposals {
  @EventPattern<string>(ProposalSubmittedV1.type)
  async submitted(@Payload() fact: ProposalSubmittedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariatOf(fact.addresseeRegion, context, proposalSubmitted, fact);
  }

  @EventPattern<string>(ProposalAcceptedV1.type)
  async accepted(@Payload() fact: ProposalAcceptedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariatOf(fact.proposerRegion, context, proposalAccepted, fact);
  }

  @EventPattern<string>(ProposalRejectedV1.type)
  async rejected(@Payload() fact: ProposalRejectedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariatOf(fact.proposerRegion, context, proposalRejected, fact);
  }

  @EventPattern<string>(ProposalTakenUnderStudyV1.type)
  async takenUnderStudy(@Payload() fact: ProposalTakenUnderStudyV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariatOf(fact.proposerRegion, context, proposalTakenUnderStudy, fact);
  }

  /** The province that owes it; once it is late, the regency hears so, too. */
  @EventPattern<string>(ProposalAnswerRemindedV1.type)
  async answerReminded(@Payload() fact: ProposalAnswerRemindedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariatOf(fact.addresseeRegion, context, proposalAnswerReminded, fact);
    if (fact.step === 'late-1-day') await tellSecretariatOf(fact.proposerRegion, context, proposalAnswerReminded, fact);
  }
}

async function tellSecretariatOf<F extends AboutProposal>(
  region: string,
  { tx, event }: EventContext,
  template: Template<F>,
  fact: F,
): Promise<void> {
  const letter = { to: secretariat, facts: fact };
  await tx.within(region, (there) => deliver(there, event, template, [letter]));
}
