import { DomainError } from '@rakor/kernel';
import type { DecisionStatus } from './decision.js';

/** Not there, or another region's: both are told alike. */
export class DecisionNotFound extends DomainError {
  readonly code = 'decision-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such decision in this region.');
  }
}

/** The decision that a new one shall take the place of. */
export class SupersededUnknown extends DomainError {
  readonly code = 'superseded-decision-unknown';
  readonly kind = 'unprocessable';
  constructor() {
    super('This region has no such decision. Send the id of a decision that its register lists.', { pointer: '/supersedes' });
  }
}

/** What does not count any more cannot be changed. */
export class DecisionNotInForce extends DomainError {
  readonly code = 'decision-not-in-force';
  readonly kind = 'conflict';
  constructor(number: string, status: DecisionStatus) {
    super(`Decision ${number} is ${status}; only one that is in force can be changed. Record a new decision in a meeting.`);
  }
}
