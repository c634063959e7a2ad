import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADMINISTRATORS } from '../access.js';
import { WebhookChangeDto } from '../webhook.request.js';
import { WebhookView } from '../webhook.view.js';
import { ChangeWebhookHandler } from './change-webhook.handler.js';

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks/:id')
export class ChangeWebhookController {
  constructor(private readonly handler: ChangeWebhookHandler) {}

  @Patch()
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({ summary: 'Hear other events, or lie at another address, which must be verified anew' })
  @ApiOkResponse({ type: WebhookView })
  change(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() wish: WebhookChangeDto,
  ): Promise<WebhookView> {
    return this.handler.execute(context, { id, expected, wish });
  }
}
