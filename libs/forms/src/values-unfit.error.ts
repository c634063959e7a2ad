import { DomainError, type FieldFault } from '@rakor/kernel';

/** What a form asks for is of a type, and some of it has to be said. */
export class ValuesUnfit extends DomainError {
  readonly code = 'values-unfit';
  readonly kind = 'unprocessable';
  constructor(faults: readonly FieldFault[]) {
    super('Not all fields are as the template asks for; see errors for each and its mend.', { faults });
  }
}
