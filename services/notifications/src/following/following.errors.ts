import { DomainError } from '@rakor/kernel';

/** Nothing in the caller's inbox tells of it; whether there is such a thing is not told. */
export class ItemUnheardOf extends DomainError {
  readonly code = 'item-unheard-of';
  readonly kind = 'not-found';
  constructor() {
    super('No message in your inbox is about this. Follow what one of them tells of: its facts name directive, meeting, program or place.');
  }
}
