import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { planOf, ScheduleMeeting } from '../schedule/schedule-meeting.controller.js';
import { DraftMeetingHandler } from './draft-meeting.handler.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/drafts')
export class DraftMeetingController {
  constructor(private readonly handler: DraftMeetingHandler) {}

  @Post()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Prepare a meeting of which nobody is told yet' })
  @ApiCreatedResponse({ type: MeetingView })
  draft(@Context() context: RequestContext, @Body() command: ScheduleMeeting): Promise<MeetingView> {
    return this.handler.execute(context, planOf(command));
  }
}
