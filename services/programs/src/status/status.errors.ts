import { DomainError } from '@rakor/kernel';

/** A draft has no status, and neither has a program on a day before it was started. */
export class NotMeasuredThen extends DomainError {
  readonly code = 'not-measured-then';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such program in this region, or it was not started by then. Start it, or ask for a later day.');
  }
}
