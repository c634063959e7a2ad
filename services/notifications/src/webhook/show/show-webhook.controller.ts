import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WebhookRepository } from '../webhook.repository.js';
import { viewOf, WebhookView } from '../webhook.view.js';

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks')
export class ShowWebhookController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: WebhookRepository,
    private readonly clock: Clock,
  ) {}

  /** One webhook; what was sent to it is among the deliveries of its id. */
  @Get(':id')
  @Access({ roles: ['regency-admin', 'province-admin', 'auditor'] })
  @ApiOkResponse({ type: WebhookView })
  async show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<WebhookView> {
    return viewOf(await this.unitOfWork.read(context, (tx) => this.webhooks.get(tx, id)), this.clock.now());
  }
}
