import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { ReopenMeetingHandler } from './reopen-meeting.handler.js';

export class ReopenMeeting {
  /** What was wrong with the record. */
  @Text(2000) reason!: string;
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/reopen')
export class ReopenMeetingController {
  constructor(private readonly handler: ReopenMeetingHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Reopen the record of a closed meeting to correct it; close it again afterwards' })
  @ApiOkResponse({ type: MeetingView })
  reopen(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: ReopenMeeting,
  ): Promise<MeetingView> {
    return this.handler.execute(context, { meetingId, reason, expected });
  }
}
