import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsObject, IsOptional, MaxLength } from 'class-validator';
import { ADMINISTRATORS } from '../access.js';
import { TryWebhook } from './try-webhook.js';

export class Trial {
  /** The event to look like, one of docs/events.md; left out: "webhook.test". */
  @IsOptional() @MaxLength(100) eventType?: string;
  /** What such an event says; docs/events.md has an example of each. */
  @IsOptional() @IsObject() data?: Record<string, unknown>;
}

/** What a receiver made of a trial. */
export class TrialAnswer {
  @ApiProperty({ format: 'uuid', description: 'The "webhook-id" that was sent.' }) webhookId!: string;
  @ApiProperty({ enum: ['delivered', 'failed'] }) status!: 'delivered' | 'failed';
  @ApiProperty({ type: String, nullable: true, example: 'http-500', description: 'Why it failed.' }) code!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) httpStatus!: number | null;
  @ApiProperty({ type: 'integer', description: 'How long the answer took, in milliseconds.' }) ms!: number;
  @ApiProperty({ description: 'The beginning of what it answered.' }) said!: string;
}

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks/:id/test')
export class TryWebhookController {
  constructor(private readonly trial: TryWebhook) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({
    summary:
      'Send one request now, signed like any other and marked as a test, and see what came back; it is no delivery, and is not tried again',
  })
  @ApiOkResponse({ type: TrialAnswer })
  send(@Context() context: RequestContext, @Param('id', KnownId) id: string, @Body() trial: Trial): Promise<TrialAnswer> {
    return this.trial.execute(context, id, trial);
  }
}
