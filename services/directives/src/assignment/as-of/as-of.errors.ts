import { DomainError } from '@rakor/kernel';

/** Asked for a day before its issue. */
export class NotIssuedThen extends DomainError {
  readonly code = 'not-issued-then';
  readonly kind = 'not-found';
  constructor(issuedOn: string) {
    super(`It was not issued yet. Ask for ${issuedOn} or a later day.`);
  }
}
