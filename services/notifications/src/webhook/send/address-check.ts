import { Injectable } from '@nestjs/common';
import { WebhookAddressRefused } from '../webhook.errors.js';
import { AddressGuard, AddressRefused } from './address-guard.js';

/** Looks at an address before it is kept; it is looked at again whenever it is called. */
@Injectable()
export class AddressCheck {
  constructor(private readonly guard: AddressGuard) {}

  /** @throws WebhookAddressRefused */
  async check(url: string): Promise<void> {
    try {
      await this.guard.look(this.guard.parse(url));
    } catch (error) {
      throw new WebhookAddressRefused(error instanceof AddressRefused ? error.why : 'its name is not known');
    }
  }
}
