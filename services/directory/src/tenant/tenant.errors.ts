import { DomainError } from '@rakor/kernel';

/** Only a province, a regency or a city can be a tenant. */
export class RegionCannotBeTenant extends DomainError {
  readonly code = 'region-cannot-be-tenant';
  readonly kind = 'unprocessable';
  constructor(region: string) {
    super(`Region ${region} is a district or village. Onboard the regency, city or province that it lies in.`);
  }
}

/** A region is onboarded once. */
export class RegionAlreadyOnboarded extends DomainError {
  readonly code = 'region-already-onboarded';
  readonly kind = 'conflict';
  constructor(region: string) {
    super(`Region ${region} has been onboarded already. Read GET /v1/regions/${region}/onboarding, and go on with its organisations.`);
  }
}

/** Nothing can be registered in a region before it is a tenant. */
export class RegionNotOnboarded extends DomainError {
  readonly code = 'region-not-onboarded';
  readonly kind = 'not-found';
  constructor(region: string) {
    super(
      `Region ${region} has not been onboarded. A province-admin of its province does that with POST /v1/regions/${region}/onboarding.`,
    );
  }
}
