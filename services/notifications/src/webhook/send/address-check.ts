import { Injectable } from '@nestjs/common';
import { isSimulator } from '../../delivery/simulator.js';
import { WebhookAddressRefused } from '../webhook.errors.js';
import { AddressGuard, AddressRefused } from './address-guard.js';

/** Looks at an address before it is kept; it is looked at again whenever it is called. */
@Injectable()
export class AddressCheck {
  constructor(private readonly guard: AddressGuard) {}

  /** @throws WebhookAddressRefused */
  async check(url: string): Promise<void> {
    try {
      const parsed = this.guard.parse(url);
      if (!isSimulator(parsed.hostname)) await this.guard.look(parsed);
    } catch (error) {
      throw new WebhookAddressRefused(error instanceof AddressRefused ? error.why : 'its name is not known');
    }
  }
}
