import type {
  ProposalAcceptedV1,
  ProposalRejectedV1,
  ProposalSubmittedV1,
  ProposalTakenUnderStudyV1,
  UtteranceKind,
} from '@rakor/contracts';
import { provinceOf, type RequestContext } from '@rakor/kernel';
import {
  AnswerDueInThePast,
  NotTheDecider,
  ProposalAlreadyDecided,
  ProvinceHasNobodyAbove,
  UtteranceIsNoProposal,
} from './proposal.errors.js';

export const PROPOSAL_STATUSES = ['submitted', 'under-study', 'accepted', 'rejected'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** Who acts: the part of the context that the rules ask for. */
export type Decider = Pick<RequestContext, 'actorId' | 'region' | 'role' | 'office'>;

/** The meeting in which it was said, and the words, where they were written down. */
export interface ProposalOccasion {
  readonly meetingRegion: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly utteranceId: string | null;
}

/** What is proposed, and by when an answer is owed. */
export interface ProposalWords {
  readonly text: string;
  /** Title of the position that proposes, with its acting capacity. */
  readonly proposer: string;
  /** Local date. */
  readonly answerDueOn: string;
}

interface ProposalIdentity {
  readonly id: string;
  /** The tenant that proposes. */
  readonly region: string;
  readonly number: string;
}

/** What has just been done to a proposal; its history keeps one for each version. */
export interface ProposalEntry {
  readonly step: ProposalStatus;
  readonly by: Decider;
  readonly at: Date;
  readonly reason: string | null;
}

/** What a regency proposes to its province: no directive, for nobody obliges who is above him. The province accepts, rejects, or takes time to study (F17). */
export class Proposal {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly number: string;
  declare readonly addresseeRegion: string;
  declare readonly text: string;
  declare readonly proposer: string;
  declare readonly meetingRegion: string | null;
  declare readonly meetingId: string | null;
  declare readonly utteranceId: string | null;
  declare readonly meetingTitle: string | null;
  declare readonly submittedAt: Date;
  declare readonly originalAnswerDueOn: string;
  declare answerDueOn: string;
  declare status: ProposalStatus;
  declare decidedAt: Date | null;
  declare reason: string | null;
  declare version: number;
  /** What was done since it was loaded. */
  latest?: ProposalEntry;

  /**
   * @param today local date of the proposing region
   * @throws ProvinceHasNobodyAbove, AnswerDueInThePast
   */
  static submit(
    identity: ProposalIdentity,
    words: ProposalWords,
    occasion: ProposalOccasion | null,
    { by, today, at }: { by: Decider; today: string; at: Date },
  ): { proposal: Proposal; submitted: ProposalSubmittedV1 } {
    const addresseeRegion = provinceOf(identity.region);
    if (addresseeRegion === identity.region) throw new ProvinceHasNobodyAbove();
    if (words.answerDueOn < today) throw new AnswerDueInThePast('/answerDueOn', today);
    const origin = occasion ?? { meetingRegion: null, meetingId: null, meetingTitle: null, utteranceId: null };
    const latest: ProposalEntry = { step: 'submitted', by, at, reason: null };
    const state = { status: 'submitted', submittedAt: at, decidedAt: null, reason: null, version: 1, latest } as const;
    const answer = { addresseeRegion, originalAnswerDueOn: words.answerDueOn };
    const proposal = Object.assign(new Proposal(), { ...identity, ...words, ...origin, ...answer, ...state });
    const { meetingTitle, answerDueOn } = proposal;
    return {
      proposal,
      submitted: { ...proposal.told(), meetingTitle, answerDueOn, submittedBy: by.actorId, submittedAt: at.toISOString() },
    };
  }

  accept(note: string | null, by: Decider, at: Date): ProposalAcceptedV1 {
    return { ...this.decide('accepted', note, by, at), note };
  }

  reject(reason: string, by: Decider, at: Date): ProposalRejectedV1 {
    return { ...this.decide('rejected', reason, by, at), reason };
  }

  /**
   * Takes until another day to decide; the first date of the answer is kept.
   * @param until local date
   * @param today local date of the deciding region
   */
  study(reason: string, until: string, { by, today, at }: { by: Decider; today: string; at: Date }): ProposalTakenUnderStudyV1 {
    this.mustBeDecider(by);
    if (until <= today) throw new AnswerDueInThePast('/until', today);
    const decided = this.decide('under-study', reason, by, at);
    this.answerDueOn = until;
    return { ...decided, reason, answerDueOn: until };
  }

  private decide(to: ProposalStatus, reason: string | null, by: Decider, at: Date) {
    this.mustBeDecider(by);
    if (this.status === 'accepted' || this.status === 'rejected') throw new ProposalAlreadyDecided(this.number, this.status);
    Object.assign(this, { status: to, reason, decidedAt: at });
    this.version += 1;
    this.latest = { step: to, by, at, reason };
    return { ...this.told(), decidedBy: by.actorId, decidedAt: at.toISOString() };
  }

  private mustBeDecider({ region, role }: Decider): void {
    const allowed = region === this.addresseeRegion && (role === 'leader' || role === 'secretariat');
    if (!allowed) throw new NotTheDecider(this.addresseeRegion);
  }

  private told() {
    const { id: proposalId, version: sequence, number, region: proposerRegion, addresseeRegion, proposer, text } = this;
    return { proposalId, sequence, number, proposerRegion, addresseeRegion, proposer, text };
  }
}

/** @throws UtteranceIsNoProposal */
export function mustPropose(kind: UtteranceKind): void {
  if (kind !== 'proposal') throw new UtteranceIsNoProposal(kind);
}
