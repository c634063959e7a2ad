import { DomainError } from '@rakor/kernel';

/** Not there, or not the caller's to see: both are told alike. */
export class ObstacleNotFound extends DomainError {
  readonly code = 'obstacle-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such obstacle for you in this region.');
  }
}

/** Who waits for it, who has it and who must unblock it know whether it is gone; others do not. */
export class MayNotResolve extends DomainError {
  readonly code = 'obstacle-not-yours';
  readonly kind = 'forbidden';
  constructor(who: string) {
    super(`This is for ${who}, for who has the obstacle, or for the secretariat of the region that waits for it.`);
  }
}

/** The first solution stands. */
export class ObstacleResolved extends DomainError {
  readonly code = 'obstacle-resolved';
  readonly kind = 'conflict';
  constructor() {
    super(
      'The obstacle has been resolved already, or ended with what it stood in the way of. Raise a new one for what still stands in the way.',
    );
  }
}

/** What has not helped yet is not offered on. */
export class ObstacleNotResolved extends DomainError {
  readonly code = 'obstacle-not-resolved';
  readonly kind = 'conflict';
  constructor() {
    super('Nobody has said yet what took the obstacle away. Only what helped is offered on: resolve it first.');
  }
}

export class SolutionOffered extends DomainError {
  readonly code = 'solution-offered';
  readonly kind = 'conflict';
  constructor() {
    super('The solution of this obstacle has been offered on already. The list of solutions gives it.');
  }
}

/** Offered on without who had the problem (F8). */
export class SolutionNamesItsRegion extends DomainError {
  readonly code = 'solution-names-its-region';
  readonly kind = 'unprocessable';
  constructor(name: string) {
    super(`The words tell that it was ${name}. Send a "solution" that says what helped, and not whom.`, { pointer: '/solution' });
  }
}

/** An assignment is blocked by something (domain §4.7). */
export class BlockNeedsObstacle extends DomainError {
  readonly code = 'block-needs-obstacle';
  readonly kind = 'unprocessable';
  constructor() {
    super('No obstacle is open on this assignment. Send one with the command.', { pointer: '/obstacle' });
  }
}
