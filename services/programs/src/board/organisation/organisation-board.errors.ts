import { DomainError } from '@rakor/kernel';

/** The register of the region has no such organisation. */
export class OrganisationNotFound extends DomainError {
  readonly code = 'organisation-not-found';
  readonly kind = 'not-found';
  constructor(code: string) {
    super(`There is no organisation "${code}" in this region. Its register in the directory lists those that there are.`);
  }
}
