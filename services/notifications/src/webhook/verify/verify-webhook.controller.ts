import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADMINISTRATORS } from '../access.js';
import { WebhookView } from '../webhook.view.js';
import { VerifyWebhookHandler } from './verify-webhook.handler.js';

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks/:id/verify')
export class VerifyWebhookController {
  constructor(private readonly handler: VerifyWebhookHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({ summary: 'Send the address its challenge; when it answers with it, events are sent there' })
  @ApiOkResponse({ type: WebhookView })
  verify(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<WebhookView> {
    return this.handler.execute(context, id);
  }
}
