import { DomainError } from '@rakor/kernel';

/** There is no address or number to prove. */
export class NoContact extends DomainError {
  readonly code = 'no-contact';
  readonly kind = 'conflict';
  constructor() {
    super('Your preferences hold nothing to send a code to on that channel. Set "email" or "phone" there first.');
  }
}

/** Its owner has proved it already. */
export class ContactProved extends DomainError {
  readonly code = 'contact-proved';
  readonly kind = 'conflict';
  constructor() {
    super('That contact has been proved: it is used. To prove another, set it in your preferences first.');
  }
}

export class CodeAskedTooOften extends DomainError {
  readonly code = 'code-asked-too-often';
  readonly kind = 'conflict';
  constructor(from: Date) {
    super(`Enough codes have been sent there for now. Ask again from ${from.toISOString()}.`, { extension: { from: from.toISOString() } });
  }
}

/** No code was sent, or it is of no use any more. */
export class CodeOver extends DomainError {
  readonly code = 'code-over';
  readonly kind = 'conflict';
  constructor() {
    super(
      'There is no code that is still good: it was used, is older than 15 minutes, was tried five times, or was for another contact. Ask for one.',
    );
  }
}

export class CodeNotRight extends DomainError {
  readonly code = 'code-not-right';
  readonly kind = 'invalid';
  constructor(left: number) {
    super(`That is not the code that was sent. Send its six digits; ${left} tries are left.`, { pointer: '/code', extension: { left } });
  }
}
