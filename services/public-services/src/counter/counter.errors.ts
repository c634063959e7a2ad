import { DomainError } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class CounterNotFound extends DomainError {
  readonly code = 'counter-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such counter in this region.');
  }
}

export class CounterNameTaken extends DomainError {
  readonly code = 'counter-name-taken';
  readonly kind = 'conflict';
  constructor(name: string) {
    super(`This place has a counter "${name}" already. Give the new one another name.`, { pointer: '/name' });
  }
}

export class CounterClosed extends DomainError {
  readonly code = 'counter-closed';
  readonly kind = 'conflict';
  constructor(name: string) {
    super(`${name} is closed. Open it first.`);
  }
}

export class CounterOpen extends DomainError {
  readonly code = 'counter-open';
  readonly kind = 'conflict';
  constructor(name: string, officer: string) {
    super(`${name} is open: ${officer} serves there. It must be closed first.`);
  }
}

export class CounterYours extends DomainError {
  readonly code = 'counter-yours';
  readonly kind = 'conflict';
  constructor(name: string) {
    super(`You serve at ${name} already.`);
  }
}

/** Of two who want to go on for somebody, one does. */
export class CounterTakenOver extends DomainError {
  readonly code = 'counter-taken-over';
  readonly kind = 'conflict';
  constructor(name: string, officer: string) {
    super(`${officer} serves at ${name} by now. Ask there first, and then name that officer in "from".`, { pointer: '/from' });
  }
}

/** A counter has one visitor at a time. */
export class CounterBusy extends DomainError {
  readonly code = 'counter-busy';
  readonly kind = 'conflict';
  constructor(name: string) {
    super(`Somebody has been called to ${name} or is served there. Finish, hold, pass on or miss that ticket first.`);
  }
}

export class NobodyAtCounter extends DomainError {
  readonly code = 'nobody-at-counter';
  readonly kind = 'conflict';
  constructor(name: string) {
    super(`Nobody has been called to ${name}. Call the next number first.`);
  }
}

export class NobodyWaits extends DomainError {
  readonly code = 'nobody-waits';
  readonly kind = 'conflict';
  constructor(name: string) {
    super(`Nobody waits for what ${name} serves.`);
  }
}

/** A counter serves what it was set up for, and what the place offers today. */
export class ServiceNotHere extends DomainError {
  readonly code = 'service-not-here';
  readonly kind = 'unprocessable';
  constructor(pointer: string) {
    super('The place does not offer this service today, or the counter is not set up for it. Choose from its services.', { pointer });
  }
}

/** Whoever sits at a counter calls from there. */
export class NotYourCounter extends DomainError {
  readonly code = 'counter-not-yours';
  readonly kind = 'forbidden';
  constructor(name: string) {
    super(`Another officer serves at ${name}. Open a counter of your own.`);
  }
}

/** Nobody would call whoever is passed on there. */
export class WantedCounterClosed extends DomainError {
  readonly code = 'wanted-counter-closed';
  readonly kind = 'conflict';
  constructor(name: string) {
    super(`${name} is closed: nobody would call there. Name a counter that is open, or none.`, { pointer: '/toCounterId' });
  }
}

/** Neither another service nor another counter is named. */
export class TransferNowhere extends DomainError {
  readonly code = 'transfer-nowhere';
  readonly kind = 'invalid';
  constructor() {
    super('The visitor stands at this counter already. Name the service that he needs next, or another counter in "toCounterId".', {
      pointer: '/toCounterId',
    });
  }
}
