import { Injectable } from '@nestjs/common';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { signatureHeaders } from '../secrets.js';
import { WebhookClient } from '../send/webhook-client.js';
import { SigningSecrets } from '../send/signing-secrets.js';
import { WebhookNotVerified } from '../webhook.errors.js';
import { WebhookRepository } from '../webhook.repository.js';
import { checkEventType } from '../wish-check.js';
import type { Trial, TrialAnswer } from './try-webhook.controller.js';

/** Of what a receiver answers, as much as helps to find out what is wrong. */
const SAID = 500;

/** Lets an integrator see what his program makes of a request. Outside any transaction, and nothing is stored: it may take its time. */
@Injectable()
export class TryWebhook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly client: WebhookClient,
    private readonly secrets: SigningSecrets,
    private readonly clock: Clock,
  ) {}

  /** Also one that is disabled: whoever mends it wants to know before enabling it. @throws WebhookNotFound, WebhookNotVerified, EventTypeUnknown */
  async execute(context: RequestContext, id: string, { eventType, data = {} }: Trial): Promise<TrialAnswer> {
    if (eventType !== undefined) checkEventType(eventType);
    const webhook = await this.unitOfWork.read(context, (tx) => this.webhooks.get(tx, id));
    if (webhook.status === 'unverified') throw new WebhookNotVerified();
    const [at, webhookId] = [this.clock.now(), newId()];
    const body = JSON.stringify({
      type: eventType ?? 'webhook.test',
      timestamp: at,
      id: newId(),
      region: context.region,
      test: true,
      data,
    });
    const headers = signatureHeaders({ id: webhookId, at, body }, this.secrets.of(webhook, at));
    const { outcome, text } = await this.client.call({ url: webhook.url, headers, body });
    const { httpStatus = null, ms } = outcome.detail;
    const failed = outcome.kind === 'failed';
    return {
      ...{ webhookId, status: failed ? 'failed' : 'delivered', code: failed ? outcome.code : null },
      ...{ httpStatus, ms, said: text.slice(0, SAID) },
    };
  }
}
