import type { OrganisationClass, WorkWeek } from '@rakor/contracts';
import { DomainError, type FieldFault, type RegionKind } from '@rakor/kernel';

/** A code names one organisation of a region. */
export class OrganisationCodeTaken extends DomainError {
  readonly code = 'organisation-code-taken';
  readonly kind = 'conflict';
  constructor(code: string, region: string) {
    super(
      `Region ${region} has an organisation with the code "${code}" already. Choose another code, or use the organisation that is there.`,
      {
        pointer: '/code',
      },
    );
  }
}

/** An organisation is tied to a place that does not fit its class or its region. */
export class PlaceRefused extends DomainError {
  readonly code = 'place-refused';
  readonly kind = 'unprocessable';

  constructor(message: string) {
    super(message, { pointer: '/place' });
  }

  static missing(is: OrganisationClass, kind: RegionKind): PlaceRefused {
    return new PlaceRefused(`An organisation of class ${is} stands for a ${kind}. Send the ${kind}'s code as place.`);
  }

  static needless(is: OrganisationClass): PlaceRefused {
    return new PlaceRefused(
      `An organisation of class ${is} stands for no place. Leave place out, or send class district-office or village.`,
    );
  }

  static outside(place: string, region: string): PlaceRefused {
    return new PlaceRefused(`${place} does not lie in region ${region}. Send the code of a place whose code begins with "${region}.".`);
  }

  static unknown(place: string, kind: RegionKind): PlaceRefused {
    return new PlaceRefused(`${place} is not the code of a ${kind}. Look it up with GET /v1/regions?kind=${kind}&search=…`);
  }
}

/** A district has one office, a village one government. */
export class PlaceTaken extends DomainError {
  readonly code = 'place-taken';
  readonly kind = 'conflict';
  constructor(is: OrganisationClass, place: string) {
    super(`An organisation of class ${is} stands for ${place} already. Use that one.`, { pointer: '/place' });
  }
}

/** A change that changes nothing is announced to nobody. */
export class WorkWeekUnchanged extends DomainError {
  readonly code = 'work-week-unchanged';
  readonly kind = 'conflict';
  constructor(workWeek: WorkWeek) {
    super(`The organisation works ${workWeek} days a week already. Send the other number, or leave it as it is.`, { pointer: '/workWeek' });
  }
}

/** Some rows of an import cannot be taken, so none is. */
export class ImportRefused extends DomainError {
  readonly code = 'import-refused';
  readonly kind = 'unprocessable';
  constructor(faults: readonly FieldFault[]) {
    super(`${faults.length} of the rows cannot be registered, so none was. Mend those that errors names, and send all of them again.`, {
      faults,
    });
  }
}

/** Districts belong to a regency or city. */
export class RegionHasNoDistricts extends DomainError {
  readonly code = 'region-has-no-districts';
  readonly kind = 'unprocessable';
  constructor(region: string) {
    super(`Region ${region} is a province: districts belong to its regencies and cities. Register the offices there.`);
  }
}

/** Not there, or of another region: the answer is the same. */
export class OrganisationNotFound extends DomainError {
  readonly code = 'organisation-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such organisation in this region. Find its id with GET …/organisations?search=…');
  }
}
