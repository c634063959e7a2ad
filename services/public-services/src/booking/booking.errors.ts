import type { BookingStatus } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';
import type { BookingStep } from './booking.steps.js';

/** Not there, or another region's: both are told alike. */
export class BookingNotFound extends DomainError {
  readonly code = 'booking-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such booking in this region.');
  }
}

export class BookingNotReady extends DomainError {
  readonly code = 'booking-not-ready';
  readonly kind = 'conflict';
  constructor(step: BookingStep, status: BookingStatus, from: readonly BookingStatus[]) {
    super(`The booking is ${status}; for "${step}" it must be ${from.join(' or ')}.`);
  }
}

/** A service that is not offered, or not to be booked. */
export class NotBookable extends DomainError {
  readonly code = 'not-bookable';
  readonly kind = 'conflict';
  constructor() {
    super('This service cannot be booked here. Take a number at the place, or book another service.');
  }
}

export class SlotUnknown extends DomainError {
  readonly code = 'slot-unknown';
  readonly kind = 'unprocessable';
  constructor() {
    super('No slot begins then. Choose one of the list of slots.', { pointer: '/startsAt' });
  }
}

/** In the past, further ahead than one may book, or on a day on which the place takes no bookings. */
export class SlotClosed extends DomainError {
  readonly code = 'slot-closed';
  readonly kind = 'conflict';
  constructor(why: string) {
    super(`This slot cannot be booked: ${why}. Choose another one of the list of slots.`, { pointer: '/startsAt' });
  }
}

/** Somebody else was quicker. */
export class SlotTaken extends DomainError {
  readonly code = 'slot-taken';
  readonly kind = 'conflict';
  constructor() {
    super('The last place of this slot has just been taken. Choose another slot.', { pointer: '/startsAt' });
  }
}

/** Somebody arrives for another day. */
export class NotToday extends DomainError {
  readonly code = 'booking-not-today';
  readonly kind = 'conflict';
  constructor(date: string) {
    super(`The booking is for ${date}. Come on that day, or take a number for today.`);
  }
}

export class BlackoutBackwards extends DomainError {
  readonly code = 'blackout-backwards';
  readonly kind = 'unprocessable';
  constructor() {
    super('The last day is before the first. Send "until" on or after "from".', { pointer: '/until' });
  }
}
