import { DomainError } from '@rakor/kernel';

/** Not there, or another region's: both are told alike. */
export class PriorityNotFound extends DomainError {
  readonly code = 'priority-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such priority in this region.');
  }
}

export class PriorityWithdrawn extends DomainError {
  readonly code = 'priority-withdrawn';
  readonly kind = 'conflict';
  constructor(title: string) {
    super(`"${title}" has been withdrawn. Declare it anew if it is wanted after all.`);
  }
}

/** A program serves what is wanted, and not what was. */
export class PriorityUnknown extends DomainError {
  readonly code = 'priority-unknown';
  readonly kind = 'unprocessable';
  constructor(unknown: readonly { readonly index: number; readonly id: string }[]) {
    super('Not all of these priorities stand in this region. Send those that the list of priorities gives.', {
      faults: unknown.map(({ index, id }) => ({
        pointer: `/priorities/${index}`,
        detail: `${id} is not a priority that stands`,
        mend: 'Leave it out, or send one that stands.',
      })),
    });
  }
}
