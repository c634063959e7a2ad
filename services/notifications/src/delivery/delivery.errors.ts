import { DomainError } from '@rakor/kernel';

/** The region has no such delivery. */
export class DeliveryNotFound extends DomainError {
  readonly code = 'delivery-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('The region has no such delivery. List its deliveries by event, recipient or trace to see which there are.');
  }
}
