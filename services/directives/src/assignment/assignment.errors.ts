import type { AssignmentMode, AssignmentStatus } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';

/** Not there, or not the caller's to see: both are told alike. */
export class AssignmentNotFound extends DomainError {
  readonly code = 'assignment-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such assignment for you in this region.');
  }
}

/** The assignment is not where this step begins. */
export class AssignmentNotReady extends DomainError {
  readonly code = 'assignment-not-ready';
  readonly kind = 'conflict';
  constructor(step: string, status: AssignmentStatus, needed: readonly AssignmentStatus[]) {
    super(`The assignment is ${status} and cannot be ${step}; it must be ${needed.join(' or ')}.`);
  }
}

/** Nothing leads out of an end: each is told by its own code (assignment-closed, assignment-declined, …). */
export class AssignmentEnded extends DomainError {
  readonly code: string;
  readonly kind = 'conflict';
  constructor(number: string, status: AssignmentStatus) {
    super(`This assignment of ${number} is ${status}, which is final. Draft another directive for what is still to be done.`);
    this.code = `assignment-${status}`;
  }
}

/** An acknowledgement counts once, and the first one stands. */
export class AlreadyAcknowledged extends DomainError {
  readonly code = 'assignment-already-acknowledged';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`This assignment of ${number} has been acknowledged before. Nothing more is needed; tell its progress or report.`);
  }
}

/** Who is instructed or coordinated with does not decline (domain §1.6). */
export class AssignmentMayNotBeDeclined extends DomainError {
  readonly code = 'assignment-may-not-be-declined';
  readonly kind = 'unprocessable';
  constructor(mode: AssignmentMode) {
    super(`Only a request or an invitation may be declined, and this is mode ${mode}. Ask for clarification or for more time instead.`);
  }
}

/** A verifier confirms what was claimed, or less of it (F5). */
export class VerifiedMoreThanClaimed extends DomainError {
  readonly code = 'verified-more-than-claimed';
  readonly kind = 'unprocessable';
  constructor(claimed: number) {
    super(`The report claims ${claimed} percent. Send at most that, or return the report.`, { pointer: '/verifiedPercent' });
  }
}

/** Without a due date there is nothing to extend. */
export class NothingToExtend extends DomainError {
  readonly code = 'nothing-to-extend';
  readonly kind = 'conflict';
  constructor() {
    super('The assignment has no due date, so there is nothing to extend. Ask for clarification of the deadline instead.');
  }
}

/** One wish for more time at a time. */
export class ExtensionPending extends DomainError {
  readonly code = 'extension-pending';
  readonly kind = 'conflict';
  constructor(requestedDueOn: string) {
    super(`An extension to ${requestedDueOn} has been requested already. Wait until the issuer has granted or denied it.`);
  }
}

/** More time means a later day. */
export class ExtensionNotLater extends DomainError {
  readonly code = 'extension-not-later';
  readonly kind = 'unprocessable';
  constructor(dueOn: string) {
    super(`The assignment is due on ${dueOn}. Ask for a day after that.`, { pointer: '/dueOn' });
  }
}

export class NoExtensionRequested extends DomainError {
  readonly code = 'no-extension-requested';
  readonly kind = 'conflict';
  constructor() {
    super('No extension waits for a decision. The addressee has to request one first.');
  }
}

/** After two extensions the leader himself decides (domain §4.7). */
export class OnlyTheLeaderExtends extends DomainError {
  readonly code = 'only-the-leader-extends';
  readonly kind = 'forbidden';
  constructor(extensions: number) {
    super(`The assignment has been extended ${extensions} times. Only the leader may grant another extension.`);
  }
}

/** Only the addressee says what the addressee does. */
export class NotTheAddressee extends DomainError {
  readonly code = 'not-the-addressee';
  readonly kind = 'forbidden';
  constructor(organisation: string) {
    super(`Only ${organisation} may do this. Use a token of that organisation.`);
  }
}

/** Only the region that issued a directive judges what was done. */
export class NotTheIssuer extends DomainError {
  readonly code = 'not-the-issuer';
  readonly kind = 'forbidden';
  constructor(region: string) {
    super(`Only a leader or the secretariat of region ${region}, which issued the directive, may do this.`);
  }
}

/** Nobody judges a report of his own, or of his own organisation (domain §4.7). */
export class ReporterJudgesHimself extends DomainError {
  readonly code = 'reporter-judges-himself';
  readonly kind = 'forbidden';
  constructor() {
    super('The report is your own or that of your organisation. Somebody else has to verify or return it.');
  }
}

/** A guideline stands until it is superseded or cancelled (L2). */
export class GuidelineIsNeverDone extends DomainError {
  readonly code = 'guideline-is-never-done';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Directive ${number} is a standing guideline and is never done. Review it, or cancel or supersede the directive.`);
  }
}

/** Commitments are made where several do something together (L3). */
export class NothingToShare extends DomainError {
  readonly code = 'nothing-to-share';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Directive ${number} names no lead: each addressee does all of it. Tell how far you are as progress.`);
  }
}

/** What is handed on goes to somebody else. */
export class TransferToItself extends DomainError {
  readonly code = 'transfer-to-itself';
  readonly kind = 'unprocessable';
  constructor() {
    super('The organisation has this assignment already. Name another one.', { pointer: '/organisationId' });
  }
}

/** Only organisations of the issuing region take an assignment over. */
export class ReceiverUnknown extends DomainError {
  readonly code = 'receiver-unknown';
  readonly kind = 'unprocessable';
  constructor(region: string) {
    super(`Region ${region} has no such organisation of its own. Send the id of one that its directory lists.`, {
      pointer: '/organisationId',
    });
  }
}

/** An organisation has one share of a directive. */
export class ReceiverHasShare extends DomainError {
  readonly code = 'receiver-has-share';
  readonly kind = 'conflict';
  constructor(organisation: string) {
    super(`${organisation} has or had a share of this directive already. Offer it to another organisation.`);
  }
}

/** One offer at a time. */
export class TransferPending extends DomainError {
  readonly code = 'transfer-pending';
  readonly kind = 'conflict';
  constructor(organisation: string) {
    super(`It has been offered to ${organisation}. Wait until that organisation has accepted or refused.`);
  }
}

export class NoTransferOffered extends DomainError {
  readonly code = 'no-transfer-offered';
  readonly kind = 'conflict';
  constructor() {
    super('The assignment is not offered to anybody. Who has it, or the secretariat that gave it, has to offer it first.');
  }
}

/** Only the receiver says whether it takes it over. */
export class NotTheReceiver extends DomainError {
  readonly code = 'not-the-receiver';
  readonly kind = 'forbidden';
  constructor(organisation: string) {
    super(`Only ${organisation} accepts or refuses this. Use a token of that organisation.`);
  }
}
