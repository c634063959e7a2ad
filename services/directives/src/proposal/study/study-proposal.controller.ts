import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, Text, LocalDate } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { ProposalView } from '../proposal.view.js';
import { StudyProposalHandler } from './study-proposal.handler.js';

export class StudyProposal {
  /** What has to be studied: the regency reads it. */
  @Text(2000) reason!: string;
  /** The day by which the province will answer. */
  @LocalDate() until!: string;
}

@ApiTags('proposals')
@Controller('v1/regions/:region/proposals/:id/study')
export class StudyProposalController {
  constructor(private readonly handler: StudyProposalHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'The province takes until another day to decide (If-Match)' })
  @ApiOkResponse({ type: ProposalView })
  study(
    @Context() context: RequestContext,
    @Param('id', KnownId) proposalId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason, until }: StudyProposal,
  ): Promise<ProposalView> {
    return this.handler.execute(context, { proposalId, expected, reason, until });
  }
}
