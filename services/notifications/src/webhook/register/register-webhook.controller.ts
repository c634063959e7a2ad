import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADMINISTRATORS } from '../access.js';
import { WebhookDto } from '../webhook.request.js';
import { WebhookWithSecret } from '../webhook.view.js';
import { RegisterWebhookHandler } from './register-webhook.handler.js';

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks')
export class RegisterWebhookController {
  constructor(private readonly handler: RegisterWebhookHandler) {}

  @Post()
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({ summary: 'Ask to be called with the region’s events; verify the address next. Shows the secret, once' })
  @ApiCreatedResponse({ type: WebhookWithSecret })
  register(@Context() context: RequestContext, @Body() wish: WebhookDto): Promise<WebhookWithSecret> {
    return this.handler.execute(context, wish);
  }
}
