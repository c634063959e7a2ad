import { DomainError } from '@rakor/kernel';

export class DependencyNotFound extends DomainError {
  readonly code = 'dependency-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such dependency in this region.');
  }
}

export class NotYourDependency extends DomainError {
  readonly code = 'program-not-yours';
  readonly kind = 'forbidden';
  constructor(lead: string) {
    super(`This is for ${lead}, which leads the program that waits, and for the secretariat.`);
  }
}

/** A milestone or an event outside, not both and not neither. */
export class RequirementUnclear extends DomainError {
  readonly code = 'requirement-unclear';
  readonly kind = 'unprocessable';
  constructor() {
    super('Name what the milestone waits for: either a milestone of a running program, or an event outside.', {
      pointer: '/requiredMilestoneId',
    });
  }
}

/** The milestone or the event is not there. */
export class RequirementUnknown extends DomainError {
  readonly code = 'requirement-unknown';
  readonly kind = 'unprocessable';
  constructor(pointer: string) {
    super('There is no such thing to wait for in this region. Send a milestone of a running program, or an event outside that was noted.', {
      pointer,
    });
  }
}

/** Nothing can wait for itself, by however many detours. */
export class DependencyCircle extends DomainError {
  readonly code = 'dependency-circle';
  readonly kind = 'conflict';
  /** @param way names along the circle, the first and the last one the same */
  constructor(way: readonly string[]) {
    super(`Everything on this way would wait for itself: ${way.join(' → ')}. Remove a dependency on it first.`);
  }
}

export class DependencyKnown extends DomainError {
  readonly code = 'dependency-known';
  readonly kind = 'conflict';
  constructor() {
    super('The milestone waits for this already. Remove that dependency to set another gap.');
  }
}

export class DependencyRemoved extends DomainError {
  readonly code = 'dependency-removed';
  readonly kind = 'conflict';
  constructor() {
    super('The dependency has been removed already.');
  }
}
