import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, Instant, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { AddresseeSetDto, AddresseeSetField } from '../../addressee/addressee-set.dto.js';
import { CABINET } from '../../edge/roles.js';
import { MeetingView } from '../meeting.view.js';
import { ReplanMeetingHandler } from './replan-meeting.handler.js';

/** What is left out stays as it is. */
export class ReplanMeeting {
  @WhereSent() @Text(300) title?: string;
  @WhereSent() @Instant() startsAt?: string;
  @WhereSent() @Text(200) place?: string;
  @WhereSent() @Text(200) chair?: string;
  /** Of a draft only. */
  @WhereSent() @AddresseeSetField() invited?: AddresseeSetDto;
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id')
export class ReplanMeetingController {
  constructor(private readonly handler: ReplanMeetingHandler) {}

  @Patch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Move a meeting that has not started to another time or place; those who are invited are told' })
  @ApiOkResponse({ type: MeetingView })
  replan(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @IfMatch() expected: number | undefined,
    @Body() { startsAt, ...changes }: ReplanMeeting,
  ): Promise<MeetingView> {
    const moved = startsAt === undefined ? {} : { startsAt: new Date(startsAt) };
    return this.handler.execute(context, { meetingId, expected, changes: { ...changes, ...moved } });
  }
}
