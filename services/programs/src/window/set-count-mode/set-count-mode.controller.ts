import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { COUNT_MODES, type CountMode } from '@rakor/contracts';
import { Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { SetCountModeHandler } from './set-count-mode.handler.js';
import { CountModeSetView } from './set-count-mode.view.js';

export class SetCountMode {
  /** The same as before counts anew on the holidays that have been decreed since. */
  @IsIn(COUNT_MODES) countMode!: CountMode;
  @Text(1000) reason!: string;
}

@ApiTags('windows')
@Controller('v1/regions/:region/windows/:id/count-mode')
export class SetCountModeController {
  constructor(private readonly handler: SetCountModeHandler) {}

  @Put()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Let the days of a window count otherwise, for a reason; the answer tells whose plan then lies outside' })
  @ApiOkResponse({ type: CountModeSetView })
  set(
    @Context() context: RequestContext,
    @Param('id', KnownId) windowId: string,
    @IfMatch() expected: number | undefined,
    @Body() { countMode, reason }: SetCountMode,
  ): Promise<CountModeSetView> {
    return this.handler.execute(context, { windowId, expected, countMode, reason });
  }
}
