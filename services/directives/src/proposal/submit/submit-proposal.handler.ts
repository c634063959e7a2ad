import { Injectable } from '@nestjs/common';
import { ProposalSubmittedV1 } from '@rakor/contracts';
import { Clock, localDateOf, monthsAfter, newId, type RequestContext, yearOf } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { DirectiveRepository } from '../../directive/directive.repository.js';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import { NumberRepository } from '../../number/number.repository.js';
import { mustPropose, Proposal, type ProposalOccasion } from '../proposal.js';
import { UtteranceWithoutMeeting } from '../proposal.errors.js';
import { ProposalRepository } from '../proposal.repository.js';
import { type ProposalView, viewOf } from '../proposal.view.js';

export interface SubmitProposal {
  /** The regency that proposes; the caller's own region where it is not said. */
  readonly from?: string | undefined;
  readonly meetingId?: string | null | undefined;
  readonly utteranceId?: string | null | undefined;
  readonly text: string;
  readonly proposer: string;
  /** Local date; a month from today where it is not said. */
  readonly answerDueOn?: string | undefined;
}

@Injectable()
export class SubmitProposalHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalRepository,
    private readonly meetings: MeetingRepository,
    private readonly directives: DirectiveRepository,
    private readonly directory: DirectoryRepository,
    private readonly numbers: NumberRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * A regency proposes by itself, or its province writes down what it said in the province's meeting (N6).
   * @throws TenantsDoNotShare, RegionNotOnboarded, ProvinceHasNobodyAbove, MeetingNotFound, MeetingNotStarted, UtteranceWithoutMeeting,
   * UtteranceNotOfMeeting, UtteranceIsNoProposal, AnswerDueInThePast
   */
  async execute(context: RequestContext, command: SubmitProposal): Promise<ProposalView> {
    return this.unitOfWork.run(context, async (tx) => {
      const occasion = await this.occasionOf(tx, command);
      return tx.within(command.from ?? context.region, async (proposing) => {
        const { proposal, submitted } = await this.proposalOf(proposing, context, command, occasion);

        await this.proposals.add(proposing, proposal);
        await proposing.outbox.add(ProposalSubmittedV1, submitted);
        return viewOf(proposal);
      });
    });
  }

  private async proposalOf(
    tx: Transaction,
    by: RequestContext,
    { text, proposer, answerDueOn }: SubmitProposal,
    occasion: Occasion | null,
  ) {
    const at = this.clock.now();
    const { region } = tx.context;
    const today = localDateOf(at, await this.directory.zoneOf(tx));
    const number = await this.numbers.next(tx, 'USL', yearOf(occasion?.heldOn ?? today));
    const words = { text, proposer, answerDueOn: answerDueOn ?? monthsAfter(today, 1) };
    return Proposal.submit({ id: newId(), region, number }, words, occasion && saidAt(occasion), { by, today, at });
  }

  private async occasionOf(tx: Transaction, { meetingId = null, utteranceId = null }: SubmitProposal): Promise<Occasion | null> {
    if (meetingId === null) {
      if (utteranceId !== null) throw new UtteranceWithoutMeeting();
      return null;
    }
    const meeting = await this.meetings.get(tx, meetingId);
    meeting.mustHaveStarted();
    if (utteranceId !== null) mustPropose(await this.directives.kindOfUtterance(tx, meetingId, utteranceId));
    return { meetingRegion: meeting.region, meetingId, meetingTitle: meeting.title, utteranceId, heldOn: meeting.heldOn };
  }
}

interface Occasion extends ProposalOccasion {
  readonly heldOn: string;
}

function saidAt({ heldOn: _, ...occasion }: Occasion): ProposalOccasion {
  return occasion;
}
