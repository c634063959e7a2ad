import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADMINISTRATORS } from '../access.js';
import { RemoveWebhookHandler } from './remove-webhook.handler.js';

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks/:id')
export class RemoveWebhookController {
  constructor(private readonly handler: RemoveWebhookHandler) {}

  @Delete()
  @HttpCode(204)
  @AcceptsIfMatch()
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({
    summary: 'Forget a webhook, its address and its secrets; what was sent to it stays on record, what waits for it is skipped',
  })
  @ApiNoContentResponse()
  remove(@Context() context: RequestContext, @Param('id', KnownId) id: string, @IfMatch() expected: number | undefined): Promise<void> {
    return this.handler.execute(context, { id, expected });
  }
}
