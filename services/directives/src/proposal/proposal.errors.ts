import { DomainError } from '@rakor/kernel';
import type { UtteranceKind } from '@rakor/contracts';

/** Not there, or not shared with the caller's region: both are told alike. */
export class ProposalNotFound extends DomainError {
  readonly code = 'proposal-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such proposal for you in this region.');
  }
}

/** Proposals go upwards. */
export class ProvinceHasNobodyAbove extends DomainError {
  readonly code = 'province-has-nobody-above';
  readonly kind = 'unprocessable';
  constructor() {
    super('A province proposes nothing to itself. Name the regency that proposes in "from".', { pointer: '/from' });
  }
}

export class UtteranceIsNoProposal extends DomainError {
  readonly code = 'utterance-is-no-proposal';
  readonly kind = 'unprocessable';
  constructor(kind: UtteranceKind) {
    super(`The utterance is a ${kind}. Name one that was recorded as a proposal, or leave it out.`, { pointer: '/utteranceId' });
  }
}

/** An utterance is one of a meeting. */
export class UtteranceWithoutMeeting extends DomainError {
  readonly code = 'utterance-without-meeting';
  readonly kind = 'unprocessable';
  constructor() {
    super('An utterance is found by its meeting. Send meetingId as well.', { pointer: '/meetingId' });
  }
}

/** The answer is expected on a day that is over. */
export class AnswerDueInThePast extends DomainError {
  readonly code = 'answer-due-in-the-past';
  readonly kind = 'unprocessable';
  constructor(pointer: string, today: string) {
    super(`The answer would have been due already; today is ${today}. Name a later day.`, { pointer });
  }
}

/** Whoever proposes does not decide. */
export class NotTheDecider extends DomainError {
  readonly code = 'not-the-decider';
  readonly kind = 'forbidden';
  constructor(region: string) {
    super(`Only a leader or the secretariat of region ${region}, to which it was proposed, may decide.`);
  }
}

/** An answer stands; who sees it differently proposes anew. */
export class ProposalAlreadyDecided extends DomainError {
  readonly code = 'proposal-already-decided';
  readonly kind = 'conflict';
  constructor(number: string, status: string) {
    super(`Proposal ${number} is ${status}, and that stands. Submit another one to propose anew.`);
  }
}
