import { Module } from '@nestjs/common';
import { LiveModule } from '@rakor/live';
import { CounterRepository } from '../counter/counter.repository.js';
import { NoticeModule } from '../notice/notice.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { AnnouncementRepository } from './announcement.repository.js';
import { HallReader } from './hall.reader.js';
import { ShowHallController } from './show/show-hall.controller.js';

/** The screen of a hall. */
@Module({
  imports: [LiveModule, QueueModule, NoticeModule],
  controllers: [ShowHallController],
  providers: [AnnouncementRepository, CounterRepository, HallReader],
})
export class HallModule {}
