import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { HistoryEntry } from '../../edge/history-entry.view.js';
import { ProgramRepository } from '../program.repository.js';

/** Who did what to a program, and what it said of its money and its end then. */
export class ProgramHistoryEntry extends HistoryEntry {
  @ApiProperty({ type: String, nullable: true, description: 'Whole rupiah.' }) budget!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Spent by `realisedOn`, whole rupiah.' }) realised!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) realisedOn!: string | null;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/history')
export class ShowProgramHistoryController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What has been done to a program, from its draft on, with what it had spent each time' })
  @ApiPage(ProgramHistoryEntry)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<ProgramHistoryEntry>> {
    const [after = 0] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id } = await this.programs.get(tx, programId);
      const rows = await tx.manager.query<ProgramHistoryEntry[]>(SELECT, [region, id, after, limit + 1]);
      return pageOf(rows, limit, ({ version }) => [version]);
    });
  }
}

const SELECT = `
  select version, action, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId",
         actor_role as "actorRole", actor_organisation as "actorOrganisation", reason,
         state->>'budget' as budget, state->>'realised' as realised, state->>'realisedOn' as "realisedOn"
    from program_history where region = $1 and program_id = $2 and version > $3::float8 order by version limit $4`;
