import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WebhookRepository } from '../webhook.repository.js';
import { viewOf, WebhookView } from '../webhook.view.js';

export class Webhooks {
  @ApiProperty({ type: [WebhookView] })
  readonly items!: WebhookView[];
}

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks')
export class ListWebhooksController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly clock: Clock,
  ) {}

  /** The region's webhooks, the oldest first; there are 50 at most. */
  @Get()
  @Access({ roles: ['regency-admin', 'province-admin', 'auditor'] })
  @ApiOkResponse({ type: Webhooks })
  async list(@Context() context: RequestContext): Promise<Webhooks> {
    const webhooks = await this.unitOfWork.read(context, (tx) => this.webhooks.all(tx));
    return { items: webhooks.map((webhook) => viewOf(webhook, this.clock.now())) };
  }
}
