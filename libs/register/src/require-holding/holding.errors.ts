import { DomainError, type TimeZone } from '@rakor/kernel';

/** The position had this holder once. The days are the region's own. */
export class HoldingEnded extends DomainError {
  readonly code = 'holding-ended';
  readonly kind = 'forbidden';
  constructor(title: string, until: string, zone: TimeZone) {
    super(
      `You held the position "${title}" until the end of ${until} (${zone}). What is open there is its new holder's now; ` +
        'come with a token of the position that you hold today.',
    );
  }
}

/** The position is to have this holder from a day on. */
export class HoldingNotBegun extends DomainError {
  readonly code = 'holding-not-begun';
  readonly kind = 'forbidden';
  constructor(title: string, from: string, zone: TimeZone) {
    super(`You hold the position "${title}" from the first hour of ${from} (${zone}) on. Come again then.`);
  }
}

/** The register knows nothing of it, or not yet: who holds what travels by event. */
export class PositionNotHeld extends DomainError {
  readonly code = 'position-not-held';
  readonly kind = 'forbidden';
  constructor() {
    super(
      'The register does not name your account as the holder of the position in your token. Have the holding recorded in the directory with ' +
        'your account as its subject; if that was just done, repeat in a second.',
    );
  }
}

/** The two claims of a token contradict each other. */
export class PositionOfAnotherOrganisation extends DomainError {
  readonly code = 'position-of-another-organisation';
  readonly kind = 'forbidden';
  constructor(title: string, organisation: string) {
    super(`The position "${title}" is none of the organisation "${organisation}" that your token names. Get a token in which both agree.`);
  }
}
