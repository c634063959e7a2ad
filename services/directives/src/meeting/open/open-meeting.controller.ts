import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { OpenMeetingHandler } from './open-meeting.handler.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/open')
export class OpenMeetingController {
  constructor(private readonly handler: OpenMeetingHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Put a draft on the calendar: those who are invited are told' })
  @ApiOkResponse({ type: MeetingView })
  open(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<MeetingView> {
    return this.handler.execute(context, { meetingId, expected });
  }
}
