import { DomainError, type FieldFault } from '@rakor/kernel';

export class RuleNotFound extends DomainError {
  readonly code = 'rule-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such routing rule, neither of the region nor as a default of its province. List them to see which there are.');
  }
}

/** It would tell nobody, or nothing that makes sense. */
export class RuleRefused extends DomainError {
  readonly code = 'rule-refused';
  readonly kind = 'invalid';
  constructor(faults: readonly FieldFault[]) {
    super('The rule cannot work. Mend what is named, and try it with a dry run.', { faults });
  }
}

export class RuleUnchanged extends DomainError {
  readonly code = 'rule-unchanged';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`The rule ${code} is as you say already. Send what is to be otherwise.`);
  }
}
