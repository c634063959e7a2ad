import { DomainError } from '@rakor/kernel';

export class WebhookNotFound extends DomainError {
  readonly code = 'webhook-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('The region has no such webhook. List its webhooks to see which there are.');
  }
}

export class TooManyWebhooks extends DomainError {
  readonly code = 'too-many-webhooks';
  readonly kind = 'conflict';
  constructor(most: number) {
    super(`The region has ${most} webhooks, and may have no more. Remove one that is not needed any longer.`);
  }
}

/** An address that may not be called. */
export class WebhookAddressRefused extends DomainError {
  readonly code = 'webhook-address-refused';
  readonly kind = 'invalid';
  constructor(why: string) {
    super(`The address cannot be a webhook: ${why}. Send an https address that the whole internet can reach, without user and password.`, {
      pointer: '/url',
    });
  }
}

export class EventTypeUnknown extends DomainError {
  readonly code = 'event-type-unknown';
  readonly kind = 'invalid';
  constructor(pointer: string, type: string) {
    super(`There is no event "${type}". Name one of docs/events.md, or all of a service ("directives.*").`, { pointer });
  }
}

/** The address did not prove that its owner wants to be called. */
export class WebhookNotOwned extends DomainError {
  readonly code = 'webhook-not-owned';
  readonly kind = 'unprocessable';
  constructor(what: string) {
    super(
      `The address did not answer its challenge: ${what}. Let it answer the POST with status 200 and {"challenge": …} as it was sent, then ask again.`,
    );
  }
}

/** Nothing is sent to an address whose owner has not said that he wants it. */
export class WebhookNotVerified extends DomainError {
  readonly code = 'webhook-not-verified';
  readonly kind = 'conflict';
  constructor() {
    super('The address has not answered its challenge yet. Verify the webhook first.');
  }
}

export class WebhookUnchanged extends DomainError {
  readonly code = 'webhook-unchanged';
  readonly kind = 'conflict';
  constructor() {
    super('The webhook is as you say already. Send what is to be otherwise.');
  }
}

export class WebhookAlreadyDisabled extends DomainError {
  readonly code = 'webhook-disabled';
  readonly kind = 'conflict';
  constructor() {
    super('The webhook is disabled. Enable it first.');
  }
}

export class WebhookNotDisabled extends DomainError {
  readonly code = 'webhook-not-disabled';
  readonly kind = 'conflict';
  constructor(status: string) {
    super(`The webhook is ${status}, not disabled. ${status === 'unverified' ? 'Verify it.' : 'There is nothing to enable.'}`);
  }
}

/** What does not leave the house, or is still under way, cannot be asked for again. */
export class DeliveryNotRepeatable extends DomainError {
  readonly code = 'delivery-not-repeatable';
  readonly kind = 'conflict';
  constructor(why: string) {
    super(`The delivery cannot be sent again: ${why}.`);
  }
}
