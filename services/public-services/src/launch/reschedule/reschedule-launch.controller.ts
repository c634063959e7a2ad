import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LaunchRescheduledV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import { localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { RegionCalendars } from '../../calendar/calendar.reader.js';
import { KEEPERS } from '../../edge/roles.js';
import { Reason } from '../../place/place.fields.js';
import { LaunchChanges } from '../launch.changes.js';
import { launchDay } from '../launch.day.js';
import { LaunchDueDto } from '../launch.fields.js';
import { LaunchView } from '../launch.view.js';

export class RescheduleLaunch extends Reason {
  @IsObject() @ValidateNested() @Type(() => LaunchDueDto) due!: LaunchDueDto;
}

@ApiTags('launches')
@Controller('v1/regions/:region/launches/:id/reschedule')
export class RescheduleLaunchController {
  constructor(
    private readonly changes: LaunchChanges,
    private readonly calendars: RegionCalendars,
  ) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Move a launch to another day; guest and partners are asked anew' })
  @ApiOkResponse({ type: LaunchView })
  reschedule(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { due, reason }: RescheduleLaunch,
  ): Promise<LaunchView> {
    return this.changes.take(context, { id, expected }, LaunchRescheduledV1, async (launch, now, tx) => {
      const today = localDateOf(now, timeZoneOf(launch.region));
      return launch.reschedule(launchDay(due, today, await this.calendars.on(tx, today)), reason, now);
    });
  }
}
