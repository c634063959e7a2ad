import { DomainError } from '@rakor/kernel';

/** A province sees figures; a single ticket only while its regency lets it. */
export class GrantNeeded extends DomainError {
  readonly code = 'grant-needed';
  readonly kind = 'forbidden';
  constructor(region: string) {
    super(`${region} has not let its province look at single tickets, or no longer does. Ask it for a grant, and say why.`);
  }
}

/** Not there, or another region's: both are told alike. */
export class GrantNotFound extends DomainError {
  readonly code = 'grant-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such grant in this region. List those that it has given.');
  }
}

export class GrantOver extends DomainError {
  readonly code = 'grant-over';
  readonly kind = 'conflict';
  constructor() {
    super('The grant has run out or was taken back already: nobody looks by it any more.');
  }
}
