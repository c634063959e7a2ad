import { DomainError } from '@rakor/kernel';

export class TemplateUnknown extends DomainError {
  readonly code = 'template-unknown';
  readonly kind = 'unprocessable';
  constructor(key: string) {
    super(`There is no template "${key}". Send the key of one that the list of templates gives, or none.`, { pointer: '/template' });
  }
}
