import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { planOf, TargetDto } from '../target.dto.js';
import { TargetView } from '../target.view.js';
import { SetTargetHandler } from './set-target.handler.js';

export class SetTarget extends TargetDto {
  /** Why it differs from the one before; left out for the first one. */
  @IsOptional() @Text(2000) reason?: string | null;
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/:id/target')
export class SetTargetController {
  constructor(private readonly handler: SetTargetHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Set where an indicator must be, and what is hoped for beyond that; the target before is kept' })
  @ApiOkResponse({ type: TargetView })
  set(
    @Context() context: RequestContext,
    @Param('id', KnownId) indicatorId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason = null, ...plan }: SetTarget,
  ): Promise<TargetView> {
    return this.handler.execute(context, { indicatorId, expected, plan: planOf(plan), reason });
  }
}
