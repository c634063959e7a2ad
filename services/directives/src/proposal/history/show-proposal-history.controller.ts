import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { PROPOSAL_STATUSES, type ProposalStatus } from '../proposal.js';
import { ProposalRepository } from '../proposal.repository.js';

/** Who did what to a proposal, and when. */
export class ProposalHistoryEntry {
  @ApiProperty({ description: 'The version that it brought.' }) version!: number;
  @ApiProperty({ enum: PROPOSAL_STATUSES }) action!: ProposalStatus;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Subject of the token.' }) actorId!: string;
  @ApiProperty() actorRegion!: string;
  @ApiProperty({ type: String, nullable: true }) actorRole!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In which position the actor acted, with the mark of who stands in.' })
  position!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who held that position.' }) person!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}

@ApiTags('proposals')
@Controller('v1/regions/:region/proposals/:id/history')
export class ShowProposalHistoryController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What has become of a proposal, from its submission on' })
  @ApiPage(ProposalHistoryEntry)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) proposalId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<ProposalHistoryEntry>> {
    const [after = 0] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id } = await this.proposals.get(tx, proposalId);
      const rows = await tx.manager.query<ProposalHistoryEntry[]>(SELECT, [region, id, after, limit + 1]);
      return pageOf(rows, limit, ({ version }) => [version]);
    });
  }
}

const SELECT = `
  select version, action, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", actor_region as "actorRegion",
         actor_role as "actorRole", position, person, reason
    from proposal_history where region = $1 and proposal_id = $2 and version > $3::float8 order by version limit $4`;
