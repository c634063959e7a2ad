import type { InstitutionKind, InstitutionStatus } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';
import type { InstitutionStep } from './institution.steps.js';

/** Not there, or another region's: both are told alike. */
export class InstitutionNotFound extends DomainError {
  readonly code = 'institution-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such institution in this region.');
  }
}

export class InstitutionCodeTaken extends DomainError {
  readonly code = 'institution-code-taken';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`An institution "${code}" takes part in the place already. Choose another code, or let that one withdraw first.`, {
      pointer: '/code',
    });
  }
}

/** Each step has its place on the way to the counter. */
export class InstitutionNotThere extends DomainError {
  readonly code = 'institution-status';
  readonly kind = 'conflict';
  constructor(code: string, status: InstitutionStatus, step: InstitutionStep, from: readonly InstitutionStatus[]) {
    super(`Institution ${code} is ${status}; "${step}" needs one that is ${from.join(' or ')}.`);
  }
}

/** Another tenant's cases come from another government only (F15). */
export class OwnerRegionUnclear extends DomainError {
  readonly code = 'owner-region-unclear';
  readonly kind = 'unprocessable';
  constructor(kind: InstitutionKind) {
    super(
      kind === 'other-regency' || kind === 'province'
        ? 'Send the region code of the government to which the cases belong, which is not the region of the place.'
        : `Cases of an institution that is "${kind}" belong to no other region. Leave "ownerRegion" out.`,
      { pointer: '/ownerRegion' },
    );
  }
}

export class AgreementNotInForce extends DomainError {
  readonly code = 'agreement-not-in-force';
  readonly kind = 'conflict';
  constructor(code: string, expiresOn: string) {
    super(`The agreement of ${code} ended on ${expiresOn}. Renew it first.`);
  }
}

export class AgreementTooShort extends DomainError {
  readonly code = 'agreement-too-short';
  readonly kind = 'unprocessable';
  constructor(after: string) {
    super(`An agreement ends after ${after}, and not before it is signed. Send its last day.`, { pointer: '/expiresOn' });
  }
}

/** Nobody is trained who was not named, and a counter without people serves nobody. */
export class OfficersUnclear extends DomainError {
  readonly code = 'officers-unclear';
  readonly kind = 'unprocessable';
  constructor(named: number) {
    super(`${named} are named for this counter. Send how many of them are trained, all of them before it goes live.`, {
      pointer: '/officers',
    });
  }
}
