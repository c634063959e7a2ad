import { DomainError, type FieldFault } from '@rakor/kernel';

export class TemplateUnknown extends DomainError {
  readonly code = 'template-unknown';
  readonly kind = 'unprocessable';
  constructor(key: string) {
    super(`There is no template "${key}". Send the key of one that the list of templates gives, or none.`, { pointer: '/template' });
  }
}

/** What a template asks for is of a type, and some of it has to be said. */
export class ValuesUnfit extends DomainError {
  readonly code = 'values-unfit';
  readonly kind = 'unprocessable';
  constructor(faults: readonly FieldFault[]) {
    super('Not all fields are as the template asks for; see errors for each and its mend.', { faults });
  }
}
