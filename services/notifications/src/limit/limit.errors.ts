import { DomainError } from '@rakor/kernel';

export class LimitUnchanged extends DomainError {
  readonly code = 'limit-unchanged';
  readonly kind = 'conflict';
  constructor(channel: string) {
    super(`The limit of the channel "${channel}" is that already.`);
  }
}
