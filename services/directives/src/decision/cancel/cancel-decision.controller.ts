import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { DecisionView } from '../decision.view.js';
import { CancelDecisionHandler } from './cancel-decision.handler.js';

export class CancelDecision {
  /** Why it does not count any more. */
  @Text(2000) reason!: string;
}

@ApiTags('decisions')
@Controller('v1/regions/:region/decisions/:id/cancel')
export class CancelDecisionController {
  constructor(private readonly handler: CancelDecisionHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Take back a decision, with nothing in its place' })
  @ApiOkResponse({ type: DecisionView })
  cancel(
    @Context() context: RequestContext,
    @Param('id', KnownId) decisionId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: CancelDecision,
  ): Promise<DecisionView> {
    return this.handler.execute(context, { decisionId, reason, expected });
  }
}
