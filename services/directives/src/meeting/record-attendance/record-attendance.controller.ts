import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsBoolean, IsUUID } from 'class-validator';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { RecordAttendanceHandler } from './record-attendance.handler.js';

export class RecordAttendance {
  @IsUUID() organisationId!: string;
  /** Title of the position that sits at the table, whoever holds it. */
  @Text(200) position!: string;
  @IsBoolean() present!: boolean;
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/attendance')
export class RecordAttendanceController {
  constructor(private readonly handler: RecordAttendanceHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Record in a running meeting whether a position is there; recording it again corrects' })
  @ApiOkResponse({ type: MeetingView })
  record(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Body() attendance: RecordAttendance,
  ): Promise<MeetingView> {
    return this.handler.execute(context, { meetingId, attendance });
  }
}
