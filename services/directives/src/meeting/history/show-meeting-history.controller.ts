import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { MeetingRepository } from '../meeting.repository.js';

/** Who did what to a meeting, and when. */
export class MeetingHistoryEntry {
  @ApiProperty({ description: 'The version that it brought.' }) version!: number;
  @ApiProperty({ example: 'reopened' }) action!: string;
  @ApiProperty({ format: 'date-time', description: 'When it happened.' }) at!: string;
  @ApiProperty({ format: 'date-time', description: 'When it got known here.' }) recordedAt!: string;
  @ApiProperty({ description: 'Subject of the token.' }) actorId!: string;
  @ApiProperty({ type: String, nullable: true }) actorRole!: string | null;
  @ApiProperty({ type: String, nullable: true }) actorOrganisation!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In which position the actor acted, with the mark of who stands in.' })
  position!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who held that position.' }) person!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ nullable: true, description: 'What was planned or recorded.', type: Object }) detail!: object | null;
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/history')
export class ShowMeetingHistoryController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What has been done to a meeting, from its planning on' })
  @ApiPage(MeetingHistoryEntry)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<MeetingHistoryEntry>> {
    const [after = 0] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id } = await this.meetings.get(tx, meetingId);
      const rows = await tx.manager.query<MeetingHistoryEntry[]>(SELECT, [region, id, after, limit + 1]);
      return pageOf(rows, limit, ({ version }) => [version]);
    });
  }
}

const SELECT = `
  select version, action, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", actor_id as "actorId", actor_role as "actorRole",
         actor_organisation as "actorOrganisation", position, person, reason, detail
    from meeting_history where region = $1 and meeting_id = $2 and version > $3::float8 order by version limit $4`;
