import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { CancelMeetingHandler } from './cancel-meeting.handler.js';

export class CancelMeeting {
  /** Why it is not held; the invited read it. */
  @Text(2000) reason!: string;
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/cancel')
export class CancelMeetingController {
  constructor(private readonly handler: CancelMeetingHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Call off a meeting that has not started: those who are invited are told why' })
  @ApiOkResponse({ type: MeetingView })
  cancel(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: CancelMeeting,
  ): Promise<MeetingView> {
    return this.handler.execute(context, { meetingId, reason, expected });
  }
}
