import type { LaunchGate } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class LaunchNotFound extends DomainError {
  readonly code = 'launch-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such launch in this region.');
  }
}

export class LaunchPlanned extends DomainError {
  readonly code = 'launch-planned';
  readonly kind = 'conflict';
  constructor(gate: LaunchGate) {
    super(`A ${gate} of this place is planned or has been held. Reschedule that one, or cancel it first.`);
  }
}

export class LaunchOver extends DomainError {
  readonly code = 'launch-over';
  readonly kind = 'conflict';
  constructor(status: string) {
    super(`This launch has been ${status}; it cannot be changed any more.`);
  }
}

const WHY = {
  'no-date': 'name no day',
  'not-understood': 'are not understood',
  'before-issue': 'mean a day in the past',
  'too-far': 'mean a day too far away',
} as const;

/** A launch has a day that everybody can read in a calendar. */
export class LaunchDayUnclear extends DomainError {
  readonly code = 'launch-day-unclear';
  readonly kind = 'unprocessable';
  constructor(reason: keyof typeof WHY) {
    super(`The words ${WHY[reason]}. Send a date, or words such as "sebelum Lebaran" or "awal Juni".`, { pointer: '/due' });
  }
}

/** The day may be chosen or said, not both. */
export class LaunchDayAmbiguous extends DomainError {
  readonly code = 'launch-day-ambiguous';
  readonly kind = 'unprocessable';
  constructor() {
    super('Send either a phrase or a date.', { pointer: '/due' });
  }
}

export class LaunchAsPlanned extends DomainError {
  readonly code = 'launch-as-planned';
  readonly kind = 'conflict';
  constructor(on: string) {
    super(`It is planned for ${on} already. Send another day.`);
  }
}

/** Whoever is to open it cannot come that day. */
export class GuestUnavailable extends DomainError {
  readonly code = 'guest-unavailable';
  readonly kind = 'conflict';
  constructor(guest: string, on: string) {
    super(`${guest} is not available on ${on}. Choose another day, or set the guest's calendar anew.`);
  }
}

export class PartnerUnclear extends DomainError {
  readonly code = 'partner-unclear';
  readonly kind = 'unprocessable';
  constructor() {
    super('A partner is another regency or city that is not asked yet. Send its region code, as "33.24".', { pointer: '/region' });
  }
}

/** Not there, or not for this region: both are told alike. */
export class InvitationNotFound extends DomainError {
  readonly code = 'invitation-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('This region was not asked to such a launch.');
  }
}

/** Whoever is ready has said that it comes along, with a place. */
export class InvitationNotAccepted extends DomainError {
  readonly code = 'invitation-not-accepted';
  readonly kind = 'conflict';
  constructor() {
    super('Accept the invitation for its present day first, with a place of your own.');
  }
}
