import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsInt, Max, Min } from 'class-validator';
import { ADMINISTRATORS } from '../access.js';
import { WebhookWithSecret } from '../webhook.view.js';
import { RotateSecretHandler } from './rotate-secret.handler.js';

export class RotateSecret {
  @ApiProperty({
    type: 'integer',
    required: false,
    default: 24,
    minimum: 0,
    maximum: 168,
    description: 'How long the old secret signs as well; 0 where it is known to others.',
  })
  @WhereSent()
  @IsInt()
  @Min(0)
  @Max(168)
  overlapHours = 24;
}

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks/:id/rotate-secret')
export class RotateSecretController {
  constructor(private readonly handler: RotateSecretHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({ summary: 'Give a webhook a new secret, shown once; for a while both sign' })
  @ApiOkResponse({ type: WebhookWithSecret })
  rotate(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @Body() { overlapHours }: RotateSecret,
  ): Promise<WebhookWithSecret> {
    return this.handler.execute(context, { id, overlapHours });
  }
}
