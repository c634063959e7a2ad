import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Sealer } from '@rakor/persistence';
import { placeOf, signingKeyOf } from '../secrets.js';
import type { Webhook } from '../webhook.js';

/** Opens what a webhook's requests are signed with. */
@Injectable()
export class SigningSecrets {
  constructor(private readonly sealer: Sealer) {}

  /** The present one first, and the one before while both sign. */
  of(webhook: Webhook, at: Date): KeyObject[] {
    return webhook.secretsAt(at).map((sealed) => signingKeyOf(this.sealer.open(sealed, placeOf(webhook))));
  }
}
