import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PlaceModule } from '../place/place.module.js';
import { StandardModule } from '../standard/standard.module.js';
import { TicketModule } from '../ticket/ticket.module.js';
import { ComparePromisesController } from './compare/compare-promises.controller.js';
import { ShowLeagueController } from './league/show-league.controller.js';
import { Promises } from './promises.reader.js';

/** The times that standards promise, whether they are kept, and who promises and keeps what. */
@Module({
  imports: [CalendarModule, PlaceModule, StandardModule, TicketModule],
  controllers: [ShowLeagueController, ComparePromisesController],
  providers: [Promises],
  exports: [Promises],
})
export class PromiseModule {}
