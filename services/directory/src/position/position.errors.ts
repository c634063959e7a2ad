import { DomainError } from '@rakor/kernel';

/** Not there, or of another region: the answer is the same. */
export class PositionNotFound extends DomainError {
  readonly code = 'position-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such position in this region. Find its id with GET …/positions?organisationId=…');
  }
}

/** A position is part of an organisation of its own region. */
export class OrganisationUnknown extends DomainError {
  readonly code = 'organisation-unknown';
  readonly kind = 'unprocessable';
  constructor() {
    super('There is no organisation with this id in the region. Find it with GET …/organisations, or register it first.', {
      pointer: '/organisationId',
    });
  }
}

/** One position leads an organisation. */
export class HeadPositionTaken extends DomainError {
  readonly code = 'head-position-taken';
  readonly kind = 'conflict';
  constructor() {
    super('The organisation has a head position already. Send its next holder to that one, or send head: false.', { pointer: '/head' });
  }
}

/** The last day comes before the first. */
export class HoldingEndsBeforeItBegins extends DomainError {
  readonly code = 'holding-ends-before-it-begins';
  readonly kind = 'unprocessable';
  constructor(from: string) {
    super(`The last day comes before the first. Send an until of ${from} or later, or leave it out while nobody knows the end.`, {
      pointer: '/until',
    });
  }
}

/** Two people cannot hold one position on the same day. Names nobody: the message may be logged. */
export class HoldingOverlaps extends DomainError {
  readonly code = 'holding-overlaps';
  readonly kind = 'conflict';
  constructor({ from, until }: { readonly from: string; readonly until: string | null }, pointer = '/from') {
    const span = until === null ? `since ${from}` : `from ${from} to ${until}`;
    super(`Somebody else holds the position ${span}. Send a from after the first day of that holding, or an until before it.`, {
      pointer,
    });
  }
}

/** Not there, or of another position: the answer is the same. */
export class HoldingNotFound extends DomainError {
  readonly code = 'holding-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('The position has no such holding. Find its id with GET …/positions/{id}/holders.');
  }
}

/** What was sent is what is recorded. */
export class HoldingUnchanged extends DomainError {
  readonly code = 'holding-unchanged';
  readonly kind = 'conflict';
  constructor() {
    super('The holding has this account and this last day already. Send what differs: subject, until, or both.');
  }
}
