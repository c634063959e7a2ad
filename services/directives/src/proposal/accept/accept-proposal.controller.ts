import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { CABINET } from '../../edge/roles.js';
import { ProposalView } from '../proposal.view.js';
import { AcceptProposalHandler } from './accept-proposal.handler.js';

export class AcceptProposal {
  /** What the province adds to its yes. */
  @IsOptional() @Text(2000) note?: string | null;
}

@ApiTags('proposals')
@Controller('v1/regions/:region/proposals/:id/accept')
export class AcceptProposalController {
  constructor(private readonly handler: AcceptProposalHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'The province says yes to a proposal (If-Match)' })
  @ApiOkResponse({ type: ProposalView })
  accept(
    @Context() context: RequestContext,
    @Param('id', KnownId) proposalId: string,
    @IfMatch() expected: number | undefined,
    @Body() { note = null }: AcceptProposal,
  ): Promise<ProposalView> {
    return this.handler.execute(context, { proposalId, expected, note });
  }
}
