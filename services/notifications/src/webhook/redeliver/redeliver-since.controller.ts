import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, Instant, KnownId, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn } from 'class-validator';
import { ADMINISTRATORS } from '../access.js';
import { RedeliverSinceHandler } from './redeliver-since.handler.js';

export class RedeliverSince {
  /** What happened from then on. */
  @Instant()
  since!: string;

  @ApiProperty({
    enum: ['missed', 'all'],
    required: false,
    default: 'missed',
    description: 'missed: what failed or was skipped. all: also what arrived.',
  })
  @WhereSent()
  @IsIn(['missed', 'all'])
  which: 'missed' | 'all' = 'missed';
}

export class Redelivered {
  @ApiProperty({ description: 'How many are under way again; 10,000 at most.' })
  readonly queued!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Where there may be more: the "since" of the next call.' })
  readonly next!: string | null;
}

@ApiTags('webhooks')
@Controller('v1/regions/:region/webhooks/:id/redeliver')
export class RedeliverSinceController {
  constructor(private readonly handler: RedeliverSinceHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({ summary: 'Send again what a webhook missed since an instant, each with the "webhook-id" that it had' })
  @ApiOkResponse({ type: Redelivered })
  redeliver(@Context() context: RequestContext, @Param('id', KnownId) id: string, @Body() body: RedeliverSince): Promise<Redelivered> {
    return this.handler.execute(context, { id, since: new Date(body.since), which: body.which });
  }
}
