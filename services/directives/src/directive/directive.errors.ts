import type { UtteranceKind } from '@rakor/contracts';
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
