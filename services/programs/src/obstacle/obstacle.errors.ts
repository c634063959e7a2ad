import { DomainError } from '@rakor/kernel';

export class ObstacleNotFound extends DomainError {
  readonly code = 'obstacle-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such obstacle in this region.');
  }
}

export class MayNotRaise extends DomainError {
  readonly code = 'program-not-yours';
  readonly kind = 'forbidden';
  constructor(lead: string) {
    super(`This is for ${lead}, which leads the program, for those that support it, and for the secretariat.`);
  }
}

export class MayNotResolve extends DomainError {
  readonly code = 'obstacle-not-yours';
  readonly kind = 'forbidden';
  constructor(unblocker: string) {
    super(`This is for ${unblocker}, for who works on the program, and for the secretariat.`);
  }
}

/** What has ended is not kept from anything any more. */
export class NothingToObstruct extends DomainError {
  readonly code = 'program-ended';
  readonly kind = 'conflict';
  constructor(number: string, status: string) {
    super(`Program ${number} is ${status}: nothing stands in its way any more.`);
  }
}

/** The first solution stands. */
export class ObstacleResolved extends DomainError {
  readonly code = 'obstacle-resolved';
  readonly kind = 'conflict';
  constructor() {
    super('The obstacle has been resolved already. Raise a new one for what still stands in the way.');
  }
}
