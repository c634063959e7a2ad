import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Happened } from '../../edge/happened.dto.js';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { StartMeetingHandler } from './start-meeting.handler.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/start')
export class StartMeetingController {
  constructor(private readonly handler: StartMeetingHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Open a scheduled meeting: attendance and utterances can be recorded' })
  @ApiOkResponse({ type: MeetingView })
  start(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @IfMatch() expected: number | undefined,
    @Body() { happenedAt }: Happened,
  ): Promise<MeetingView> {
    return this.handler.execute(context, { meetingId, expected, happenedAt });
  }
}
