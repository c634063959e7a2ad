import { DomainError } from '@rakor/kernel';

/** Not there, or another region's. */
export class QueueNotFound extends DomainError {
  readonly code = 'queue-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('This place has no queue yet. Open its first day, or set its policy.');
  }
}

export class QueueNotOpen extends DomainError {
  readonly code = 'queue-not-open';
  readonly kind = 'conflict';
  constructor(placeName: string) {
    super(`${placeName} has no day open. Open the day first.`);
  }
}

export class QueueDayOpen extends DomainError {
  readonly code = 'queue-day-open';
  readonly kind = 'conflict';
  constructor(placeName: string, date: string) {
    super(`The day ${date} of ${placeName} is open. Close it first.`);
  }
}

/** A day is opened once: what it has given out is history. */
export class QueueDayOver extends DomainError {
  readonly code = 'queue-day-over';
  readonly kind = 'conflict';
  constructor(placeName: string, date: string) {
    super(`${placeName} is closed on ${date}, or has closed already. Open the next day on which it works, before it closes.`);
  }
}

/** A place without a service has nothing to give numbers for. */
export class NothingOffered extends DomainError {
  readonly code = 'nothing-offered';
  readonly kind = 'conflict';
  constructor(placeName: string, date: string) {
    super(`${placeName} offers no service on ${date}. Offer one first; in a district its delegation must be in force.`);
  }
}

/** Two kiosks would give out the same number. */
export class KioskBlocksOverlap extends DomainError {
  readonly code = 'kiosk-blocks-overlap';
  readonly kind = 'unprocessable';
  constructor(index: number) {
    super(
      'The block ends before it begins, shares a number with an earlier one, or its kiosk has one already. Give each kiosk a block of its own.',
      {
        pointer: `/kioskBlocks/${index}`,
      },
    );
  }
}
