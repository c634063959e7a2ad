import type { DirectiveKind, UtteranceKind } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class DirectiveNotFound extends DomainError {
  readonly code = 'directive-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such directive in this region.');
  }
}

/** An issued directive stands as it was issued. */
export class DirectiveAlreadyIssued extends DomainError {
  readonly code = 'directive-already-issued';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Directive ${number} has been issued and stands as it is. Draft another one to say more.`);
  }
}

export class DirectiveHasNoAddressee extends DomainError {
  readonly code = 'directive-has-no-addressee';
  readonly kind = 'unprocessable';
  constructor(number: string, on: string) {
    super(`The addressees of ${number} mean no organisation as of ${on}. Name a class that has members, or organisations one by one.`, {
      pointer: '/addressees',
    });
  }
}

/** Who leads is one of those who do it. */
export class LeadNotAddressed extends DomainError {
  readonly code = 'lead-not-addressed';
  readonly kind = 'unprocessable';
  constructor(number: string) {
    super(`The lead of ${number} is not among its addressees. Address it too, or name one of them.`, { pointer: '/lead' });
  }
}

/** The utterance is not one of the directive's meeting. */
export class UtteranceNotOfMeeting extends DomainError {
  readonly code = 'utterance-not-of-meeting';
  readonly kind = 'unprocessable';
  constructor() {
    super('The meeting has no such utterance. Send the id of one that its list of utterances gives, or leave it out.', {
      pointer: '/utteranceId',
    });
  }
}

/** Proposals, reports and statements are said without obliging anybody (domain §1.6). */
export class UtteranceObligesNobody extends DomainError {
  readonly code = 'utterance-obliges-nobody';
  readonly kind = 'unprocessable';
  constructor(kind: UtteranceKind) {
    super(`The utterance is a ${kind}, which obliges nobody. A directive comes out of an instruction, a request or a target.`, {
      pointer: '/utteranceId',
    });
  }
}

/** A kind of directive lacks what makes it that kind. */
export class KindIncomplete extends DomainError {
  readonly code = 'kind-incomplete';
  readonly kind = 'unprocessable';
  constructor(kind: DirectiveKind, term: string) {
    super(`A directive of kind ${kind} needs ${term}. Send it, or choose another kind.`, { pointer: `/${term}` });
  }
}

export class TermOfAnotherKind extends DomainError {
  readonly code = 'term-of-another-kind';
  readonly kind = 'unprocessable';
  constructor(kind: DirectiveKind, term: string) {
    super(`A directive of kind ${kind} has no ${term}. Leave it out, or choose the kind that it belongs to.`, { pointer: `/${term}` });
  }
}

/** Only a guideline is reviewed: everything else ends by being done. */
export class NotAGuideline extends DomainError {
  readonly code = 'not-a-guideline';
  readonly kind = 'conflict';
  constructor(number: string, kind: DirectiveKind) {
    super(`Directive ${number} is of kind ${kind} and is not reviewed. Follow its assignments instead.`);
  }
}

/** The step needs a directive that is in force. */
export class DirectiveNotInForce extends DomainError {
  readonly code = 'directive-not-in-force';
  readonly kind = 'conflict';
  constructor(number: string, status: string) {
    super(`Directive ${number} is ${status}; this can be done only while it is issued and has not ended.`);
  }
}

/** Periods are those of a reporting obligation. */
export class NoReportingDuty extends DomainError {
  readonly code = 'no-reporting-duty';
  readonly kind = 'conflict';
  constructor(number: string, kind: DirectiveKind) {
    super(`Directive ${number} is of kind ${kind} and expects no report for each period. Its coverage tells who has reported.`);
  }
}

/** A revision says something else than before. */
export class NothingRevised extends DomainError {
  readonly code = 'nothing-revised';
  readonly kind = 'unprocessable';
  constructor(number: string) {
    super(`Directive ${number} says this already. Send the corrected wording.`, { pointer: '/text' });
  }
}

/** Only a directive that is in force can take the place of another. */
export class SuccessorNotInForce extends DomainError {
  readonly code = 'successor-not-in-force';
  readonly kind = 'unprocessable';
  constructor(number: string) {
    super(`Directive ${number} cannot take this place: name another one, that has been issued and has not ended.`, {
      pointer: '/successorId',
    });
  }
}

/** A directive with nobody left to do it is not corrected. */
export class NobodyLeftToTell extends DomainError {
  readonly code = 'nobody-left-to-tell';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`No assignment of directive ${number} is open any more. Draft another directive to say more.`);
  }
}

/** What is carried over goes on in a later year than it began. */
export class MeetingNotOfLaterYear extends DomainError {
  readonly code = 'meeting-not-of-later-year';
  readonly kind = 'unprocessable';
  constructor(year: number) {
    super(`The directive is of ${year}. Carry it over into a meeting that was held in a later year.`, { pointer: '/meetingId' });
  }
}

/** A guideline stands across the years. */
export class GuidelineNeedsNoCarrying extends DomainError {
  readonly code = 'guideline-needs-no-carrying';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Directive ${number} is a standing guideline and goes on by itself. Review it instead.`);
  }
}
