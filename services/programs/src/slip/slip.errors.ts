import { DomainError } from '@rakor/kernel';

export class MayNotAnnounce extends DomainError {
  readonly code = 'program-not-yours';
  readonly kind = 'forbidden';
  constructor(lead: string) {
    super(`This is for ${lead}, which leads the program, for those that support it, and for the secretariat.`);
  }
}

export class SlipInThePast extends DomainError {
  readonly code = 'slip-in-the-past';
  readonly kind = 'unprocessable';
  constructor(today: string) {
    super(`What is not there yet comes today, ${today}, or later. Send the day on which it is to be expected.`, { pointer: '/expectedOn' });
  }
}

export class SlipSaysNothing extends DomainError {
  readonly code = 'slip-says-nothing';
  readonly kind = 'conflict';
  constructor(formerOn: string) {
    super(`The milestone is expected on ${formerOn} already.`);
  }
}

/** What is verified altogether does not come another day. */
export class MilestoneDone extends DomainError {
  readonly code = 'milestone-done';
  readonly kind = 'conflict';
  constructor() {
    super('The milestone is verified altogether: it is there.');
  }
}
