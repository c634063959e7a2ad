import { Module } from '@nestjs/common';
import { PlaceModule } from '../place/place.module.js';
import { ListNoticesController } from './list/list-notices.controller.js';
import { NoticeRepository } from './notice.repository.js';
import { PutUpNoticeController } from './put-up/put-up-notice.controller.js';
import { PutUpNoticeHandler } from './put-up/put-up-notice.handler.js';
import { TakeDownNoticeController } from './take-down/take-down-notice.controller.js';
import { TakeDownNoticeHandler } from './take-down/take-down-notice.handler.js';

/** What the staff of a place let its hall's screen say. */
@Module({
  imports: [PlaceModule],
  controllers: [PutUpNoticeController, TakeDownNoticeController, ListNoticesController],
  providers: [NoticeRepository, PutUpNoticeHandler, TakeDownNoticeHandler],
  exports: [NoticeRepository],
})
export class NoticeModule {}
