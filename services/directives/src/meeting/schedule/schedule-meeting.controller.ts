import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MEETING_TYPES, type MeetingType } from '@rakor/contracts';
import { Access, Context, Instant, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional } from 'class-validator';
import { AddresseeSetDto, AddresseeSetField } from '../../addressee/addressee-set.dto.js';
import { CABINET } from '../../edge/roles.js';
import type { MeetingPlan } from '../meeting.state.js';
import { MeetingView } from '../meeting.view.js';
import { ScheduleMeetingHandler } from './schedule-meeting.handler.js';

export class ScheduleMeeting {
  @Text(300) title!: string;
  @IsIn(MEETING_TYPES) type!: MeetingType;
  @Instant() startsAt!: string;
  @Text(200) place!: string;
  /** Title of the position in the chair, with its acting capacity: "Pj Sekretaris Daerah". */
  @Text(200) chair!: string;
  /** Name of the series, where the meeting belongs to one. */
  @IsOptional() @Text(200) series?: string | null;
  @WhereSent() @AddresseeSetField() invited: AddresseeSetDto = new AddresseeSetDto();
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings')
export class ScheduleMeetingController {
  constructor(private readonly handler: ScheduleMeetingHandler) {}

  @Post()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Put a coordination meeting on the calendar' })
  @ApiCreatedResponse({ type: MeetingView })
  schedule(@Context() context: RequestContext, @Body() command: ScheduleMeeting): Promise<MeetingView> {
    return this.handler.execute(context, planOf(command));
  }
}

/** The plan that a request says. */
export function planOf({ startsAt, series = null, ...plan }: ScheduleMeeting): MeetingPlan {
  return { ...plan, startsAt: new Date(startsAt), series };
}
