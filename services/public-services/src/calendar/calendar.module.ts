import { Module } from '@nestjs/common';
import { RegionCalendars } from './calendar.reader.js';
import { KeepCalendar } from './keep/keep-calendar.controller.js';

/** The service's own copy of the regions' calendars. */
@Module({ controllers: [KeepCalendar], providers: [RegionCalendars], exports: [RegionCalendars] })
export class CalendarModule {}
