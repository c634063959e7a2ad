import { DomainError } from '@rakor/kernel';

export class ReportFormUnknown extends DomainError {
  readonly code = 'report-form-unknown';
  readonly kind = 'unprocessable';
  constructor(key: string) {
    super(`There is no report form "${key}". Send the key of one that the list of report forms gives, or none.`, {
      pointer: '/reporting/form',
    });
  }
}
