import { DomainError } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class DelegationNotFound extends DomainError {
  readonly code = 'delegation-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such delegation in this region.');
  }
}

export class DistrictUnclear extends DomainError {
  readonly code = 'district-unclear';
  readonly kind = 'unprocessable';
  constructor(region: string) {
    super(`A service is delegated to a district of the region. Send its code, as "${region}.01".`, { pointer: '/district' });
  }
}

export class ValidityMalformed extends DomainError {
  readonly code = 'validity-malformed';
  readonly kind = 'unprocessable';
  constructor(validFrom: string) {
    super(`A delegation ends on ${validFrom} at the earliest, the day on which it begins. Send a later last day, or none.`, {
      pointer: '/validTo',
    });
  }
}

/** No day is delegated twice. */
export class DelegationOverlaps extends DomainError {
  readonly code = 'delegation-overlaps';
  readonly kind = 'conflict';
  constructor(legalBasis: string, until: string | null) {
    super(
      `The district has this service by ${legalBasis} already${until === null ? '' : ` until ${until}`}. Let the new one begin after it, or revoke that one first.`,
    );
  }
}

export class DelegationOver extends DomainError {
  readonly code = 'delegation-over';
  readonly kind = 'conflict';
  constructor(validTo: string) {
    super(`The delegation ended on ${validTo}. Grant another one if the district is to offer the service again.`);
  }
}

/** It ends earlier than was said, and not in the past: what was done by it stands. */
export class RevokedTooLate extends DomainError {
  readonly code = 'revoked-too-late';
  readonly kind = 'unprocessable';
  constructor(earliest: string, before: string | null) {
    super(
      `A delegation can be revoked from ${earliest} on${before === null ? '' : `, and before it ends on ${before}`}. Send its new last day.`,
      {
        pointer: '/validTo',
      },
    );
  }
}
