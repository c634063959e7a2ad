import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { MeetingRepository } from '../meeting.repository.js';
import { MeetingView, viewOf } from '../meeting.view.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id')
export class ShowMeetingController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One meeting' })
  @ApiOkResponse({ type: MeetingView })
  show(@Context() context: RequestContext, @Param('id', KnownId) meetingId: string): Promise<MeetingView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.meetings.get(tx, meetingId)));
  }
}
