import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { DecisionView } from '../decision.view.js';
import { RevisitDecisionHandler } from './revisit-decision.handler.js';

export class RevisitDecision {
  /** Why it is looked at again. */
  @Text(2000) reason!: string;
}

@ApiTags('decisions')
@Controller('v1/regions/:region/decisions/:id/revisit')
export class RevisitDecisionController {
  constructor(private readonly handler: RevisitDecisionHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Put a decision on the table again; it stays in force' })
  @ApiOkResponse({ type: DecisionView })
  revisit(
    @Context() context: RequestContext,
    @Param('id', KnownId) decisionId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: RevisitDecision,
  ): Promise<DecisionView> {
    return this.handler.execute(context, { decisionId, reason, expected });
  }
}
