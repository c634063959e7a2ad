import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { COUNT_MODES, type CountMode } from '@rakor/contracts';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { HistoryEntry } from '../../edge/history-entry.view.js';
import { READERS } from '../../edge/roles.js';
import { WindowRepository } from '../window.repository.js';

/** Who did what to a window, and how its days counted from then on. */
export class WindowHistoryEntry extends HistoryEntry {
  @ApiProperty({ enum: COUNT_MODES }) countMode!: CountMode;
  @ApiProperty({ format: 'date' }) lastDay!: string;
}

@ApiTags('windows')
@Controller('v1/regions/:region/windows/:id/history')
export class ShowWindowHistoryController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly windows: WindowRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What has been done to a window and what time did, with the reason of each change of its count' })
  @ApiPage(WindowHistoryEntry)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) windowId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<WindowHistoryEntry>> {
    const [after = 0] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id } = await this.windows.get(tx, windowId);
      const rows = await tx.manager.query<WindowHistoryEntry[]>(SELECT, [region, id, after, limit + 1]);
      return pageOf(rows, limit, ({ version }) => [version]);
    });
  }
}

const SELECT = `
  select version, action, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId",
         actor_role as "actorRole", actor_organisation as "actorOrganisation", reason, state->>'countMode' as "countMode", state->>'lastDay' as "lastDay"
    from program_window_history where region = $1 and window_id = $2 and version > $3::float8 order by version limit $4`;
