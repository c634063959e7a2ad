import { DomainError } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class ServiceNotFound extends DomainError {
  readonly code = 'service-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such service in this region.');
  }
}

export class ServiceCodeTaken extends DomainError {
  readonly code = 'service-code-taken';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`The place offers a service "${code}" already. Choose another code, or withdraw that one first.`, { pointer: '/code' });
  }
}

export class ServiceWithdrawn extends DomainError {
  readonly code = 'service-withdrawn';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`Service "${code}" has been withdrawn. Offer it anew.`);
  }
}

/** Whoever serves at a place takes part in it. */
export class InstitutionTakesNoPart extends DomainError {
  readonly code = 'institution-takes-no-part';
  readonly kind = 'unprocessable';
  constructor(place: string) {
    super(`No such institution takes part in place ${place}. Invite it first, or leave "institutionId" out: then the operator serves.`, {
      pointer: '/institutionId',
    });
  }
}
