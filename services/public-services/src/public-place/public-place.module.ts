import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { ServiceModule } from '../service/service.module.js';
import { StandardModule } from '../standard/standard.module.js';
import { ListPublicPlacesController } from './list/list-public-places.controller.js';
import { PublicPlaceReader } from './public-place.reader.js';
import { ShowPublicPlaceController } from './show/show-public-place.controller.js';

/** What places show to everybody, without a token. */
@Module({
  imports: [CalendarModule, ServiceModule, StandardModule],
  controllers: [ListPublicPlacesController, ShowPublicPlaceController],
  providers: [PublicPlaceReader],
})
export class PublicPlaceModule {}
