import { DomainError } from '@rakor/kernel';

/** The region has no such delivery. */
export class DeliveryNotFound extends DomainError {
  readonly code = 'delivery-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('The region has no such delivery. List its deliveries by event, recipient or trace to see which there are.');
  }
}

/** It cannot have failed for good yet. */
export class ReceiptTooEarly extends DomainError {
  readonly code = 'receipt-too-early';
  readonly kind = 'conflict';
  constructor() {
    super('The delivery is under way, or will be tried again: whether it failed is not settled. Send the receipt again in a minute.');
  }
}
