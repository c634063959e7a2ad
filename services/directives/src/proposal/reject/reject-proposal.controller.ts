import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { ProposalView } from '../proposal.view.js';
import { RejectProposalHandler } from './reject-proposal.handler.js';

export class RejectProposal {
  /** Why: the regency reads it. */
  @Text(2000) reason!: string;
}

@ApiTags('proposals')
@Controller('v1/regions/:region/proposals/:id/reject')
export class RejectProposalController {
  constructor(private readonly handler: RejectProposalHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'The province says no to a proposal, with the reason (If-Match)' })
  @ApiOkResponse({ type: ProposalView })
  reject(
    @Context() context: RequestContext,
    @Param('id', KnownId) proposalId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: RejectProposal,
  ): Promise<ProposalView> {
    return this.handler.execute(context, { proposalId, expected, reason });
  }
}
