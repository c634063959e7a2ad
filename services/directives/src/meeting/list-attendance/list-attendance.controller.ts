import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idAndTextIn, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { MeetingRepository } from '../meeting.repository.js';

/** Whether a position was there. */
export class AttendanceView {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty({ type: String, nullable: true }) organisationName!: string | null;
  @ApiProperty() position!: string;
  @ApiProperty() present!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Who sat there for the position, by title; null: the holder himself.' })
  delegate!: string | null;
  @ApiProperty({ description: 'Whether the holder acts in the position (Pj., Plt.).' }) acting!: boolean;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/attendance')
export class ListAttendanceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Who was there, by position' })
  @ApiPage(AttendanceView)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<AttendanceView>> {
    const after = idAndTextIn(cursor);
    return this.unitOfWork.read(context, async (tx) => {
      const meeting = await this.meetings.get(tx, meetingId);
      const rows = await tx.manager.query<AttendanceView[]>(SELECT, [context.region, meeting.id, ...(after ?? [null, null]), limit + 1]);
      return pageOf(rows, limit, (row) => [row.organisationId, row.position]);
    });
  }
}

const SELECT = `
  select organisation_id as "organisationId", o.name as "organisationName", position, present, delegate, acting,
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
    from attendance a left join organisation o on o.region = a.region and o.id = a.organisation_id
   where a.region = $1 and meeting_id = $2 and ($3::uuid is null or (organisation_id, position) > ($3, $4))
   order by organisation_id, position limit $5`;
