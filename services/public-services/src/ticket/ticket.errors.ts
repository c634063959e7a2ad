import type { TicketStatus } from '@rakor/contracts';
import { DomainError, type FieldFault } from '@rakor/kernel';
import type { TicketStep } from './ticket.steps.js';

/** Not there, or another region's: both are told alike. */
export class TicketNotFound extends DomainError {
  readonly code = 'ticket-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such ticket in this region.');
  }
}

export class TicketNotReady extends DomainError {
  readonly code = 'ticket-not-ready';
  readonly kind = 'conflict';
  constructor(number: string, step: TicketStep, status: TicketStatus, from: readonly TicketStatus[]) {
    super(`Ticket ${number} is ${status}; for "${step}" it must be ${from.join(' or ')}.`);
  }
}

/** Whoever was called needs time to walk (domain §4.9: five minutes). */
export class RecallTooEarly extends DomainError {
  readonly code = 'recall-too-early';
  readonly kind = 'conflict';
  constructor(number: string, seconds: number) {
    super(`Ticket ${number} was called just now. Call it again in ${seconds} seconds, or mark it as missed.`);
  }
}

/** Called as often as the place calls a number. */
export class CalledOften extends DomainError {
  readonly code = 'called-often-enough';
  readonly kind = 'conflict';
  constructor(number: string, calls: number) {
    super(`Ticket ${number} has been called ${calls} times, which is as often as this place does. Mark it as missed.`);
  }
}

export class AlreadyFirst extends DomainError {
  readonly code = 'already-first';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Ticket ${number} is among those who are called first already.`);
  }
}

/** A number is given out for what a place offers today, while it gives out numbers. */
export class NoNumber extends DomainError {
  readonly code: 'queue-not-open' | 'service-not-offered' | 'no-numbers-left';
  readonly kind = 'conflict';
  constructor(cause: NoNumber['code']) {
    super(WHY_NOT[cause]);
    this.code = cause;
  }
}

const WHY_NOT: Record<NoNumber['code'], string> = {
  'queue-not-open': 'This place gives out no numbers now. Its page tells when it is open.',
  'service-not-offered': 'This service is not offered here today. The page of the place lists what is.',
  'no-numbers-left': 'All numbers of today have been given out for this service. Come another day, or book a time.',
};

/** Numbers that the kiosk could not have given out, or that somebody else has. The whole hand-in is refused. */
export class NumbersNotItsOwn extends DomainError {
  readonly code = 'numbers-not-its-own';
  readonly kind = 'unprocessable';
  constructor(kiosk: string, faults: readonly FieldFault[]) {
    super(`Some numbers cannot have been given out by ${kiosk} today. Leave them out, and look how the kiosk came to them.`, { faults });
  }
}
