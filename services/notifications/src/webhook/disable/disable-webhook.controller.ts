import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADMINISTRATORS } from '../access.js';
import { WebhookView } from '../webhook.view.js';
import { DisableWebhookHandler } from './disable-webhook.handler.js';

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks/:id/disable')
export class DisableWebhookController {
  constructor(private readonly handler: DisableWebhookHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({ summary: 'Send nothing more to a webhook; what waits for it is skipped' })
  @ApiOkResponse({ type: WebhookView })
  disable(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
  ): Promise<WebhookView> {
    return this.handler.execute(context, { id, expected });
  }
}
