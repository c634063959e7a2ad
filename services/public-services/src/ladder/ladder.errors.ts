import { DomainError } from '@rakor/kernel';

/** Another region's district, or none: both are told alike. */
export class DistrictNotFound extends DomainError {
  readonly code = 'district-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such district in this region.');
  }
}
