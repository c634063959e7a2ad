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

/** Nothing is offered where nobody will ever be let in again. */
export class PlaceIsClosed extends DomainError {
  readonly code = 'place-closed';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`Place ${code} is closed for good. Offer the service at another place.`);
  }
}
