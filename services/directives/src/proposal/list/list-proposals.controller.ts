import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, LocalDate, type Page, pageOf, PageQuery } from '@rakor/http';
import { provinceOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { Proposal, PROPOSAL_STATUSES, type ProposalStatus } from '../proposal.js';
import { ProposalView, viewOf } from '../proposal.view.js';

export class ListProposals extends PageQuery {
  @IsOptional() @IsIn(PROPOSAL_STATUSES) status?: ProposalStatus;
  /** The regency that proposed. */
  @IsOptional() @Matches(/^\d{2}\.\d{2}$/) from?: string;
  /** Those that are not decided on, and whose answer is owed by this local date. */
  @IsOptional() @LocalDate() answerDueBy?: string;
}

@ApiTags('proposals')
@Controller('v1/regions/:region/proposals')
export class ListProposalsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What the regency has proposed, or what has been proposed to the province, the latest first' })
  @ApiPage(ProposalView)
  list(
    @Context() { region, ...context }: RequestContext,
    @Query() { limit, cursor, ...filter }: ListProposals,
  ): Promise<Page<ProposalView>> {
    const { status, from, answerDueBy } = filter;
    const before = idIn(cursor);
    return this.unitOfWork.read({ region, ...context }, async ({ manager }) => {
      const query = manager
        .createQueryBuilder(Proposal, 'proposal')
        .where(region === provinceOf(region) ? { addresseeRegion: region } : { region })
        .orderBy('proposal.id', 'DESC')
        .limit(limit + 1);
      if (status) query.andWhere({ status });
      if (from) query.andWhere({ region: from });
      if (answerDueBy)
        query.andWhere(`proposal.status in ('submitted', 'under-study') and proposal.answerDueOn <= :answerDueBy`, { answerDueBy });
      if (before) query.andWhere('proposal.id < :before', { before });
      return pageOf((await query.getMany()).map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
