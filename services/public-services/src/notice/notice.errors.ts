import { DomainError } from '@rakor/kernel';

/** Not there, or another region's. */
export class NoticeNotFound extends DomainError {
  readonly code = 'notice-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such notice in this region. List those of the place to see which there are.');
  }
}

export class NoticeTimeUnclear extends DomainError {
  readonly code = 'notice-time-unclear';
  readonly kind = 'unprocessable';
  constructor() {
    super('A notice ends later than it begins, later than now, and within 31 days. Send another "until".', { pointer: '/until' });
  }
}

export class NoticeOver extends DomainError {
  readonly code = 'notice-over';
  readonly kind = 'conflict';
  constructor() {
    super('The notice is shown no more; there is nothing to take down.');
  }
}
