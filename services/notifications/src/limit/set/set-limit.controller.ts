import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { LIMITED_CHANNELS, type LimitedChannel } from '../limit.js';
import { LimitView } from '../limit.view.js';
import { SetLimitHandler } from './set-limit.handler.js';

const MOST = 10_000_000;

export class LimitPath {
  @Matches(/./)
  region!: string;

  @ApiProperty({ enum: LIMITED_CHANNELS })
  @IsIn(LIMITED_CHANNELS)
  channel!: LimitedChannel;
}

/** What is left out is not limited. */
export class SetLimit {
  @IsOptional() @IsInt() @Min(1) @Max(MOST) perHour?: number | null;
  /** On a day of the region's own clocks. */
  @IsOptional() @IsInt() @Min(1) @Max(MOST) perDay?: number | null;
}

@ApiTags('deliveries')
@Controller('v1/regions/:region/channel-limits/:channel')
export class SetLimitController {
  constructor(private readonly handler: SetLimitHandler) {}

  @Put()
  @Access({ roles: ['regency-admin', 'province-admin'] })
  @ApiOperation({
    summary:
      'How many messages may leave the house on a channel; more are held until there is room, and what is urgent leaves at once. If-Match "0" for the first',
  })
  @ApiOkResponse({ type: LimitView })
  set(
    @Context() context: RequestContext,
    @Param() { channel }: LimitPath,
    @IfMatch() expected: number | undefined,
    @Body() { perHour = null, perDay = null }: SetLimit,
  ): Promise<LimitView> {
    return this.handler.execute(context, { channel, expected, wish: { perHour, perDay } });
  }
}
