import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { signatureHeaders } from '../secrets.js';
import { SigningSecrets } from '../send/signing-secrets.js';
import { WebhookNotOwned } from '../webhook.errors.js';
import { WebhookRepository } from '../webhook.repository.js';
import { WebhookClient } from '../send/webhook-client.js';

/** Asks an address to say a word back that only whoever listens there can know. Outside any transaction: it may take its time. */
@Injectable()
export class OwnershipChallenge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly client: WebhookClient,
    private readonly secrets: SigningSecrets,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the address that has proved itself: it may be another one when the answer is stored
   * @throws WebhookNotFound, WebhookNotOwned
   */
  async passedBy(context: RequestContext, webhookId: string): Promise<string> {
    const webhook = await this.unitOfWork.read(context, (tx) => this.webhooks.get(tx, webhookId));
    const challenge = randomBytes(24).toString('base64url');
    const at = this.clock.now();
    const body = JSON.stringify({ type: 'webhook.challenge', timestamp: at, challenge });
    const headers = signatureHeaders({ id: newId(), at, body }, this.secrets.of(webhook, at));
    const { outcome, text } = await this.client.call({ url: webhook.url, headers, body });
    if (outcome.kind === 'failed') throw new WebhookNotOwned(outcome.code);
    if (answerIn(text) !== challenge) throw new WebhookNotOwned('it answered, and not with the challenge');
    return webhook.url;
  }
}

function answerIn(text: string): unknown {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null && 'challenge' in said ? said.challenge : undefined;
  } catch {
    return undefined;
  }
}
