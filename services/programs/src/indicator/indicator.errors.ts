import { DomainError, type FieldFault } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class IndicatorNotFound extends DomainError {
  readonly code = 'indicator-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such indicator in this region. GET /v1/regions/{region}/indicators lists what the region measures.');
  }
}

/** Nothing of this code is shipped, nor has the province such an indicator of its own. */
export class DefinitionUnknown extends DomainError {
  readonly code = 'definition-unknown';
  readonly kind = 'unprocessable';
  constructor(code: string) {
    super(
      `No definition has the code "${code}". GET /v1/indicator-definitions lists those that are shipped; a province's own begin with its code.`,
      {
        pointer: '/definition',
      },
    );
  }
}

/** One series for one code in one region. */
export class IndicatorAlreadyAdopted extends DomainError {
  readonly code = 'indicator-already-adopted';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`This region measures "${code}" already. Use the indicator that is there.`);
  }
}

/** One field of a plan for a target. */
export type TargetFault = FieldFault;

export class TargetMalformed extends DomainError {
  readonly code = 'target-malformed';
  readonly kind = 'unprocessable';
  constructor(faults: readonly TargetFault[]) {
    super(`The target does not hold together: ${faults.map(({ detail }) => detail).join('; ')}.`, { faults });
  }
}

/** A target that is changed tells why. */
export class TargetNeedsReason extends DomainError {
  readonly code = 'target-needs-reason';
  readonly kind = 'unprocessable';
  constructor() {
    super('There is a target already. Send a "reason" that says why it changes; the one before is kept.', { pointer: '/reason' });
  }
}

/** The province has handed down a target; the regency chooses its way to it, not another end. */
export class TargetBelowProvince extends DomainError {
  readonly code = 'target-below-province';
  readonly kind = 'conflict';
  constructor(value: string, period: string) {
    super(`The province asks for ${value} by ${period}. Plan your own way to that, or to more; for less, ask the province to change it.`, {
      pointer: '/target/value',
    });
  }
}

/** Only a province has regencies to hand a target down to. */
export class OnlyProvinceHandsDown extends DomainError {
  readonly code = 'only-province-hands-down';
  readonly kind = 'forbidden';
  constructor() {
    super('Only a province hands targets down to its regencies. Set the target of your own region instead.');
  }
}

/** A period that the indicator does not have. */
export class PeriodMalformed extends DomainError {
  readonly code = 'period-malformed';
  readonly kind = 'unprocessable';
  constructor(example: string, pointer = '/period') {
    super(`This indicator has no such period. Write one as "${example}".`, { pointer });
  }
}

/** An amount is counted alone; everything else is divided by something. */
export class DenominatorUnclear extends DomainError {
  readonly code = 'denominator-unclear';
  readonly kind = 'unprocessable';
  constructor(formula: string) {
    super(
      formula === 'amount'
        ? 'An amount has no denominator. Leave it out.'
        : `A ${formula} is of something. Say what the denominator counts.`,
      { pointer: '/denominator' },
    );
  }
}

/** A place of somebody else's. */
export class PlaceElsewhere extends DomainError {
  readonly code = 'place-elsewhere';
  readonly kind = 'unprocessable';
  constructor(place: string, region: string) {
    super(`${place} does not lie in ${region}. Send the code of the region or of a place in it.`, { pointer: '/under' });
  }
}
