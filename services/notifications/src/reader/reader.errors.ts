import { DomainError } from '@rakor/kernel';

/** Somebody sent back an address as it is shown: the real one would be lost. */
export class MaskedContactSent extends DomainError {
  readonly code = 'masked-contact-sent';
  readonly kind = 'invalid';
  constructor() {
    super('That is the address as it is shown, not as it is. Leave "email" out to keep it, or send the whole new one.', {
      pointer: '/email',
    });
  }
}

export class PositionNotHeld extends DomainError {
  readonly code = 'position-not-held';
  readonly kind = 'invalid';
  constructor() {
    super('Your account does not hold that position today. Leave "positionId" out, or have the register say that you hold it.', {
      pointer: '/positionId',
    });
  }
}
