import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { DECIDERS } from '../../edge/roles.js';
import { PriorityView } from '../priority.view.js';
import { WithdrawPriorityHandler } from './withdraw-priority.handler.js';

export class WithdrawPriority {
  @Text(1000) reason!: string;
}

@ApiTags('priorities')
@Controller('v1/regions/:region/priorities/:id/withdraw')
export class WithdrawPriorityController {
  constructor(private readonly handler: WithdrawPriorityHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Withdraw a priority; what served nothing else is an orphan from then on' })
  @ApiOkResponse({ type: PriorityView })
  withdraw(
    @Context() context: RequestContext,
    @Param('id', KnownId) priorityId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: WithdrawPriority,
  ): Promise<PriorityView> {
    return this.handler.execute(context, { priorityId, expected, reason });
  }
}
