import { DomainError } from '@rakor/kernel';

export class OutsideEventNotFound extends DomainError {
  readonly code = 'outside-event-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such event outside in this region.');
  }
}

export class NotYourOutsideEvent extends DomainError {
  readonly code = 'outside-event-not-yours';
  readonly kind = 'forbidden';
  constructor() {
    super('This is for the organisation that put the event down, and for the secretariat.');
  }
}

export class OutsideEventStays extends DomainError {
  readonly code = 'outside-event-stays';
  readonly kind = 'conflict';
  constructor(expectedOn: string) {
    super(`The event is expected on ${expectedOn} already.`);
  }
}
