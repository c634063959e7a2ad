import { DomainError } from '@rakor/kernel';

/** Not there, or not one that the region can use: both are told alike. */
export class StandardNotFound extends DomainError {
  readonly code = 'standard-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('Neither this region nor its province has such a service standard.');
  }
}

/** A command names one that is not there. */
export class StandardUnknown extends DomainError {
  readonly code = 'standard-unknown';
  readonly kind = 'unprocessable';
  constructor(pointer: string) {
    super('Neither this region nor its province has such a service standard in force. Send the id of one that the catalogue lists.', {
      pointer,
    });
  }
}

export class StandardCodeTaken extends DomainError {
  readonly code = 'standard-code-taken';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`The catalogue has a service "${code}" already. Revise that one, or choose another code.`, { pointer: '/code' });
  }
}

export class StandardRetired extends DomainError {
  readonly code = 'standard-retired';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`The standard of "${code}" has been retired. Add it anew.`);
  }
}

/** Only a regency overrides, and only what its province has. */
export class NothingToOverride extends DomainError {
  readonly code = 'nothing-to-override';
  readonly kind = 'unprocessable';
  constructor() {
    super(
      'An override is a regency\'s, of a standard in force in its province\'s catalogue. Leave "baseId" out for a service of your own.',
      {
        pointer: '/baseId',
      },
    );
  }
}

/** A revision that says the same is none. */
export class StandardAsBefore extends DomainError {
  readonly code = 'standard-as-before';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`The standard of "${code}" says so already. Send what differs.`);
  }
}
