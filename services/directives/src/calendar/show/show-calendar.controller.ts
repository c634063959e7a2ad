import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import { Clock, localDateOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { CalendarView, viewOf } from '../calendar.view.js';
import { RegionalCalendarRepository } from '../regional-calendar.repository.js';

export class ShowCalendar {
  @ApiProperty({ type: 'integer', minimum: 2000, maximum: 2100, example: 2026 })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;
}

@ApiTags('calendar')
@Controller('v1/regions/:region/calendar')
export class ShowCalendarController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendars: RegionalCalendarRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'The days of a year on which the region’s offices do not work, and by which decree' })
  @ApiOkResponse({ type: CalendarView })
  show(@Context() context: RequestContext, @Query() { year }: ShowCalendar): Promise<CalendarView> {
    return this.unitOfWork.read(context, async (tx) => {
      const today = localDateOf(this.clock.now(), await this.directory.zoneOf(tx));
      return viewOf(await this.calendars.get(tx), year, today);
    });
  }
}
