import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { STATUS_CAUSES, STATUS_COLOURS, type StatusCause, type StatusColour } from '@rakor/contracts';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { WordsView } from '../status.view.js';

/** How a program stood from a day on. */
export class StatusEntry {
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: STATUS_COLOURS }) colour!: StatusColour;
  @ApiProperty({ enum: STATUS_CAUSES }) cause!: StatusCause;
  @ApiProperty({ type: WordsView }) reason!: WordsView;
  @ApiProperty({ format: 'date', description: 'Local to the region.' }) since!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/status/history')
export class ShowStatusHistoryController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'How a program has stood from its start on, with the reason each time' })
  @ApiPage(StatusEntry)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<StatusEntry>> {
    const [after = -1] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async ({ manager }) => {
      const rows = await manager.query<StatusEntry[]>(SELECT, [context.region, programId, after, limit + 1]);
      return pageOf(rows, limit, ({ version }) => [version]);
    });
  }
}

const SELECT = `
  select version, colour, cause, reason, since::text, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
    from program_status_history where region = $1 and program_id = $2 and version > $3::float8 order by version limit $4`;
