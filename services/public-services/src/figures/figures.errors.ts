import { DomainError } from '@rakor/kernel';

export class PeriodTooLong extends DomainError {
  readonly code = 'period-too-long';
  readonly kind = 'unprocessable';
  constructor(days: number) {
    super(`The period ends before it begins, or has more than ${days} days. Ask for a shorter one.`, { pointer: '/until' });
  }
}
