import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CALENDAR_KEEPERS } from '../../edge/roles.js';
import { ReviseCalendarHandler } from './revise-calendar.handler.js';

export class ReviseCalendar {
  /** An edition of the national holidays that the calendar of its year lists: "2021.3". */
  @Text(10) edition!: string;
}

/** The revision that was made. */
export class RevisionView {
  @ApiProperty({ description: 'Of the region’s calendar.' }) revision!: number;
  @ApiProperty() year!: number;
  @ApiProperty({ example: '2021.3' }) edition!: string;
  @ApiProperty({ type: String, nullable: true }) decree!: string | null;
}

@ApiTags('calendar')
@Controller('v1/regions/:region/calendar/revisions')
export class ReviseCalendarController {
  constructor(private readonly handler: ReviseCalendarHandler) {}

  @Post()
  @Access({ roles: CALENDAR_KEEPERS })
  @ApiOperation({ summary: 'Follow a new decree also in what was issued before it; deadlines that are open are counted anew' })
  @ApiCreatedResponse({ type: RevisionView })
  async revise(@Context() context: RequestContext, @Body() { edition }: ReviseCalendar): Promise<RevisionView> {
    const { sequence, year, decree } = await this.handler.execute(context, { edition });
    return { revision: sequence, year, edition, decree };
  }
}
