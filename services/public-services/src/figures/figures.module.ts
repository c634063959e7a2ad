import { Module } from '@nestjs/common';
import { PlaceModule } from '../place/place.module.js';
import { FiguresReader } from './figures.reader.js';
import { ShowFiguresController } from './place/show-figures.controller.js';
import { ListMallDaysController } from './province/list-mall-days.controller.js';

/** What days came to, for the place, its region and its province. */
@Module({
  imports: [PlaceModule],
  controllers: [ShowFiguresController, ListMallDaysController],
  providers: [FiguresReader],
  exports: [FiguresReader],
})
export class FiguresModule {}
