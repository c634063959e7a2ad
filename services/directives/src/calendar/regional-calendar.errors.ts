import { DomainError } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class ClosureNotFound extends DomainError {
  readonly code = 'closure-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('The calendar of this region has no such closure.');
  }
}

export class DayAlreadyClosed extends DomainError {
  readonly code = 'day-already-closed';
  readonly kind = 'conflict';
  constructor(date: string) {
    super(`The offices are closed on ${date} already. Withdraw that closure first to give it another name or basis.`);
  }
}

export class ClosureAlreadyWithdrawn extends DomainError {
  readonly code = 'closure-already-withdrawn';
  readonly kind = 'conflict';
  constructor(date: string) {
    super(`The closure of ${date} has been withdrawn. Add another one to close the offices on that day after all.`);
  }
}

/** No data of that decree came with this version of the platform. */
export class EditionUnknown extends DomainError {
  readonly code = 'edition-unknown';
  readonly kind = 'unprocessable';
  constructor(version: string) {
    super(`There is no edition "${version}" of the national holidays. Send one that the calendar of its year lists, as "2021.3".`, {
      pointer: '/edition',
    });
  }
}

/** A region follows decrees forward only. */
export class EditionNotNewer extends DomainError {
  readonly code = 'edition-not-newer';
  readonly kind = 'conflict';
  constructor(version: string, published: string) {
    super(`The region follows edition ${published} already, which is not older than ${version}. Publish a newer one.`);
  }
}
