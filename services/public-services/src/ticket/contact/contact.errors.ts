import { DomainError } from '@rakor/kernel';

/** Nothing is told any more to who has been called or is gone. */
export class NumberWaitsNoMore extends DomainError {
  readonly code = 'number-waits-no-more';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Number ${number} does not wait any more, so there is nothing to be told of.`);
  }
}

export class NoContactGiven extends DomainError {
  readonly code = 'no-contact-given';
  readonly kind = 'not-found';
  constructor() {
    super('No contact is kept for this ticket.');
  }
}
