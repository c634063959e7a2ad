import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Happened } from '../../edge/happened.dto.js';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { CloseMeetingHandler } from './close-meeting.handler.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/close')
export class CloseMeetingController {
  constructor(private readonly handler: CloseMeetingHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Close a running meeting: its record is read-only from then on' })
  @ApiOkResponse({ type: MeetingView })
  close(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @IfMatch() expected: number | undefined,
    @Body() { happenedAt }: Happened,
  ): Promise<MeetingView> {
    return this.handler.execute(context, { meetingId, expected, happenedAt });
  }
}
