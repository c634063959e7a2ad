import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADMINISTRATORS } from '../access.js';
import { WebhookView } from '../webhook.view.js';
import { EnableWebhookHandler } from './enable-webhook.handler.js';

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks/:id/enable')
export class EnableWebhookController {
  constructor(private readonly handler: EnableWebhookHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({ summary: 'Challenge a disabled webhook anew, and send to it again; what it missed can be asked for' })
  @ApiOkResponse({ type: WebhookView })
  enable(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<WebhookView> {
    return this.handler.execute(context, id);
  }
}
