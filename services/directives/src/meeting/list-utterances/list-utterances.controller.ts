import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, instantAndIdIn, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { MeetingRepository } from '../meeting.repository.js';
import { UtteranceView } from './utterance.view.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/utterances')
export class ListUtterancesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What was said in a meeting, in the order in which it was written down' })
  @ApiPage(UtteranceView)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<UtteranceView>> {
    const after = instantAndIdIn(cursor);
    return this.unitOfWork.read(context, async (tx) => {
      const meeting = await this.meetings.get(tx, meetingId);
      const rows = await tx.manager.query<UtteranceView[]>(SELECT, [context.region, meeting.id, ...(after ?? [null, null]), limit + 1]);
      return pageOf(rows, limit, (row) => [row.recordedAt, row.id]);
    });
  }
}

const SELECT = `
  select id, meeting_id as "meetingId", speaker, kind, text, to_char(said_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "saidAt",
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
         recorded_by as "recordedBy"
    from utterance
   where region = $1 and meeting_id = $2 and ($3::timestamptz is null or (recorded_at, id) > ($3, $4::uuid))
   order by recorded_at, id limit $5`;
