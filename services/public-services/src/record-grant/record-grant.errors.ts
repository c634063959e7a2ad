import { DomainError } from '@rakor/kernel';

/** A province sees figures; a single ticket only while its regency lets it. */
export class GrantNeeded extends DomainError {
  readonly code = 'grant-needed';
  readonly kind = 'forbidden';
  constructor(region: string) {
    super(`${region} has not let its province look at single tickets, or no longer does. Ask it for a grant, and say why.`);
  }
}
