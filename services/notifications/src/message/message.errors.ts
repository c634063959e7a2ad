import { DomainError } from '@rakor/kernel';

/** There is no such message for this caller; whether there is one for somebody else is not told. */
export class MessageNotFound extends DomainError {
  readonly code = 'message-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('You have no such message. List your inbox to see which there are.');
  }
}

/** The role speaks for an organisation and the token names none. */
export class NoOrganisationInToken extends DomainError {
  readonly code = 'no-organisation-in-token';
  readonly kind = 'forbidden';
  constructor() {
    super('Your token names no organisation, so it has no inbox. Get one with the claim "organisation".');
  }
}
