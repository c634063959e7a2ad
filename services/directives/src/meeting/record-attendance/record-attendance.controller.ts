import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { RecordAttendanceHandler } from './record-attendance.handler.js';

export class RecordAttendance {
  @IsUUID() organisationId!: string;
  /** Title of the position that sits at the table, whoever holds it. */
  @Text(200) position!: string;
  @IsBoolean() present!: boolean;
  /** Who sits there for the position, by title: "Sekretaris Dinas Kesehatan". Left out: the holder himself. */
  @IsOptional() @Text(200) delegate?: string | null;
  /** Whether who holds the position does so in an acting capacity (Pj., Plt.). */
  @WhereSent() @IsBoolean() acting: boolean = false;
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
    @Body() { delegate = null, ...attendance }: RecordAttendance,
  ): Promise<MeetingView> {
    return this.handler.execute(context, { meetingId, attendance: { ...attendance, delegate } });
  }
}
