import { DomainError } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class DeadlineNotFound extends DomainError {
  readonly code = 'deadline-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such deadline in this region.');
  }
}

/** What is in force moves by an extension, or with the calendar. */
export class DeadlineAlreadyConfirmed extends DomainError {
  readonly code = 'deadline-already-confirmed';
  readonly kind = 'conflict';
  constructor(dueOn: string | null) {
    super(`The deadline is in force: ${dueOn ?? 'no date'}. Whoever needs more time asks for an extension.`);
  }
}

/** The words name no day, so that there is nothing to agree to (L2). */
export class DeadlineNamesNoDay extends DomainError {
  readonly code = 'deadline-names-no-day';
  readonly kind = 'unprocessable';
  constructor(phrase: string) {
    super(`"${phrase}" names no day. Say which day is meant.`, { pointer: '/dueOn' });
  }
}

export class DueBeforeMeeting extends DomainError {
  readonly code = 'due-before-meeting';
  readonly kind = 'unprocessable';
  constructor(heldOn: string, pointer: string) {
    super(`Nothing can be due before it is said: the meeting is on ${heldOn}. Name that day or a later one.`, { pointer });
  }
}

/** A date and words that mean one were sent together. */
export class DueSaidTwice extends DomainError {
  readonly code = 'due-said-twice';
  readonly kind = 'unprocessable';
  constructor() {
    super('Send either the date (dueOn) or the words, not both.', { pointer: '/dueOn' });
  }
}

/** Neither a date nor words were sent. */
export class DueNotSaid extends DomainError {
  readonly code = 'due-not-said';
  readonly kind = 'unprocessable';
  constructor() {
    super('Send the words (phrase) or a date (dueOn).', { pointer: '/phrase' });
  }
}
