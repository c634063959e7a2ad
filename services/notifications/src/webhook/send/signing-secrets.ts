import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SealBroken, Sealer } from '@rakor/persistence';
import { placeOf, signingKeyOf } from '../secrets.js';
import type { Webhook } from '../webhook.js';

/** Opens what a webhook's requests are signed with. */
@Injectable()
export class SigningSecrets {
  constructor(private readonly sealer: Sealer) {}

  /** The present one first, and the one before while both sign. @throws SealBroken */
  of(webhook: Webhook, at: Date): KeyObject[] {
    const keys = this.ifReadable(webhook, at);
    if (keys === null) throw new SealBroken();
    return keys;
  }

  /** The same; null where the present one cannot be opened any more. */
  ifReadable(webhook: Webhook, at: Date): KeyObject[] | null {
    const [present, ...before] = webhook.secretsAt(at).map((sealed) => this.sealer.openIfPossible(sealed, placeOf(webhook)));
    if (typeof present !== 'string') return null;
    return [present, ...before.filter((secret) => secret !== null)].map(signingKeyOf);
  }
}
