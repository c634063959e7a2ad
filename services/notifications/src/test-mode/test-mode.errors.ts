import { DomainError } from '@rakor/kernel';
import { LONGEST_DAYS } from './test-mode.js';

export class TestModeUnchanged extends DomainError {
  readonly code = 'test-mode-unchanged';
  readonly kind = 'conflict';
  constructor() {
    super('The test mode of the region is that already.');
  }
}

/** Its end is over already, or too far away. */
export class TestModeTooLong extends DomainError {
  readonly code = 'test-mode-too-long';
  readonly kind = 'invalid';
  constructor(at: Date) {
    super(
      `A test mode ends by itself. Give an "until" after ${at.toISOString()} and at most ${LONGEST_DAYS} days later, or null to end it now.`,
      {
        pointer: '/until',
      },
    );
  }
}

export class GuestsWithoutTestMode extends DomainError {
  readonly code = 'guests-without-test-mode';
  readonly kind = 'invalid';
  constructor() {
    super('Without a test mode everybody is reached. Leave "guests" out, or give "until".', { pointer: '/guests' });
  }
}

export class GuestUnknown extends DomainError {
  readonly code = 'guest-unknown';
  readonly kind = 'invalid';
  constructor(ids: readonly string[]) {
    super(
      `No reader and no webhook of the region has the id ${ids.join(', ')}. Take ids from "recipient.code" of its deliveries, or of its webhooks.`,
      {
        pointer: '/guests',
      },
    );
  }
}

/** A code cannot reach its owner. */
export class OnlyTesting extends DomainError {
  readonly code = 'test-mode';
  readonly kind = 'conflict';
  constructor(until: Date) {
    super(
      `The region tries things out until ${until.toISOString()}: nothing leaves the house, and neither would a code. Ask for it afterwards, or let an administrator make you a guest of the test.`,
    );
  }
}
