import { Module } from '@nestjs/common';
import { LiveModule } from '@rakor/live';
import { CalendarModule } from '../calendar/calendar.module.js';
import { CounterRepository } from '../counter/counter.repository.js';
import { FiguresModule } from '../figures/figures.module.js';
import { GuestCaseModule } from '../guest-case/guest-case.module.js';
import { PlaceModule } from '../place/place.module.js';
import { ServiceModule } from '../service/service.module.js';
import { TicketRepository } from '../ticket/ticket.repository.js';
import { CloseDayController } from './close-day/close-day.controller.js';
import { CloseDayHandler } from './close-day/close-day.handler.js';
import { Closing } from './close-day/closing.js';
import { DayPlanner } from './day.planner.js';
import { OpenDayController } from './open-day/open-day.controller.js';
import { OpenDayHandler } from './open-day/open-day.handler.js';
import { QueueRepository } from './queue.repository.js';
import { SetPolicyController } from './set-policy/set-policy.controller.js';
import { SetPolicyHandler } from './set-policy/set-policy.handler.js';
import { ShowQueueController } from './show/show-queue.controller.js';
import { TurnDays } from './turn-day/turn-days.js';
import { PlaceWaitReader } from './wait/place-wait.reader.js';
import { ShowWaitController } from './wait/show-wait.controller.js';
import { WaitReader } from './wait/wait.reader.js';

/** The queue of a place, one day after another. */
@Module({
  imports: [LiveModule, PlaceModule, CalendarModule, ServiceModule, FiguresModule, GuestCaseModule],
  controllers: [ShowQueueController, OpenDayController, CloseDayController, SetPolicyController, ShowWaitController],
  providers: [
    QueueRepository,
    TicketRepository,
    CounterRepository,
    DayPlanner,
    WaitReader,
    PlaceWaitReader,
    OpenDayHandler,
    Closing,
    CloseDayHandler,
    SetPolicyHandler,
    TurnDays,
  ],
  exports: [QueueRepository, DayPlanner, WaitReader, PlaceWaitReader],
})
export class QueueModule {}
