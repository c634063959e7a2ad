import { Module } from '@nestjs/common';
import { DeadlineModule } from '../deadline/deadline.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { CloseDayController } from './close-day/close-day.controller.js';
import { CloseDayHandler } from './close-day/close-day.handler.js';
import { RegionalCalendarRepository } from './regional-calendar.repository.js';
import { ReviseCalendarController } from './revise/revise-calendar.controller.js';
import { ReviseCalendarHandler } from './revise/revise-calendar.handler.js';
import { ShowCalendarController } from './show/show-calendar.controller.js';
import { WithdrawClosureController } from './withdraw-closure/withdraw-closure.controller.js';
import { WithdrawClosureHandler } from './withdraw-closure/withdraw-closure.handler.js';

@Module({
  imports: [DirectoryModule, DeadlineModule],
  controllers: [ShowCalendarController, CloseDayController, WithdrawClosureController, ReviseCalendarController],
  providers: [RegionalCalendarRepository, CloseDayHandler, WithdrawClosureHandler, ReviseCalendarHandler],
})
export class CalendarModule {}
