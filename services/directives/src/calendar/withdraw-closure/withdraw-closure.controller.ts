import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CALENDAR_KEEPERS } from '../../edge/roles.js';
import { ClosureView } from '../close-day/close-day.controller.js';
import { WithdrawClosureHandler } from './withdraw-closure.handler.js';

export class WithdrawClosure {
  /** The regional decision by which the day is worked after all. */
  @Text(300) basis!: string;
}

@ApiTags('calendar')
@Controller('v1/regions/:region/calendar/closures/:id/withdraw')
export class WithdrawClosureController {
  constructor(private readonly handler: WithdrawClosureHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: CALENDAR_KEEPERS })
  @ApiOperation({ summary: 'Work on a day after all; deadlines that are open are counted anew' })
  @ApiOkResponse({ type: ClosureView })
  async withdraw(
    @Context() context: RequestContext,
    @Param('id', KnownId) closureId: string,
    @Body() { basis }: WithdrawClosure,
  ): Promise<ClosureView> {
    const { date, sequence } = await this.handler.execute(context, { closureId, basis });
    return { id: closureId, date, revision: sequence };
  }
}
