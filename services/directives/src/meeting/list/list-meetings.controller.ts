import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MEETING_TYPES, type MeetingType } from '@rakor/contracts';
import { Access, ApiPage, Context, instantAndIdIn, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { Meeting } from '../meeting.js';
import { MEETING_STATUSES, type MeetingStatus } from '../meeting.state.js';
import { MeetingView, viewOf } from '../meeting.view.js';

export class ListMeetings extends PageQuery {
  @IsOptional() @IsIn(MEETING_STATUSES) status?: MeetingStatus;
  @IsOptional() @IsIn(MEETING_TYPES) type?: MeetingType;
  /** Name of a series, in any case. */
  @IsOptional() @Text(200) series?: string;
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings')
export class ListMeetingsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The meetings of the region, the latest first' })
  @ApiPage(MeetingView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, status, type, series }: ListMeetings): Promise<Page<MeetingView>> {
    const before = instantAndIdIn(cursor);
    return this.unitOfWork.read(context, async ({ manager }) => {
      const query = manager
        .createQueryBuilder(Meeting, 'meeting')
        .where({ region: context.region, ...(status && { status }), ...(type && { type }) })
        .orderBy({ 'meeting.startsAt': 'DESC', 'meeting.id': 'DESC' })
        .limit(limit + 1);
      if (series) query.andWhere('lower(meeting.series) = lower(:series)', { series });
      if (before) query.andWhere('(meeting.starts_at, meeting.id) < (:at::timestamptz, :id::uuid)', { at: before[0], id: before[1] });
      return pageOf((await query.getMany()).map(viewOf), limit, (meeting) => [meeting.startsAt, meeting.id]);
    });
  }
}
