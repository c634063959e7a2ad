import { Module } from '@nestjs/common';
import { LiveModule } from '@rakor/live';
import { GuestCaseModule } from '../guest-case/guest-case.module.js';
import { AnnouncementRepository } from '../hall/announcement.repository.js';
import { NoticeModule } from '../notice/notice.module.js';
import { PlaceModule } from '../place/place.module.js';
import { PromiseModule } from '../promise/promise.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { TicketModule } from '../ticket/ticket.module.js';
import { CallNextController } from './call-next/call-next.controller.js';
import { CallNextHandler } from './call-next/call-next.handler.js';
import { LineReader } from './call-next/line.reader.js';
import { CloseCounterController } from './close/close-counter.controller.js';
import { CloseCounterHandler } from './close/close-counter.handler.js';
import { CounterChanges } from './counter.changes.js';
import { CounterRepository } from './counter.repository.js';
import { DeskReader } from './desk/desk.reader.js';
import { ShowDeskController } from './desk/show-desk.controller.js';
import { FinishController } from './finish/finish.controller.js';
import { FinishHandler } from './finish/finish.handler.js';
import { HoldController } from './hold/hold.controller.js';
import { ListCountersController } from './list/list-counters.controller.js';
import { MissController } from './miss/miss.controller.js';
import { OpenCounterController } from './open/open-counter.controller.js';
import { OpenCounterHandler } from './open/open-counter.handler.js';
import { RecallController } from './recall/recall.controller.js';
import { ResumeController } from './resume/resume.controller.js';
import { ResumeHandler } from './resume/resume.handler.js';
import { SetCounterServicesController } from './set-services/set-counter-services.controller.js';
import { SetCounterServicesHandler } from './set-services/set-counter-services.handler.js';
import { SetUpCounterController } from './set-up/set-up-counter.controller.js';
import { SetUpCounterHandler } from './set-up/set-up-counter.handler.js';
import { StartServingController } from './start-serving/start-serving.controller.js';
import { ShowStationsController } from './stations/show-stations.controller.js';
import { TakeOverCounterController } from './take-over/take-over-counter.controller.js';
import { TakeOverCounterHandler } from './take-over/take-over-counter.handler.js';
import { TransferController } from './transfer/transfer.controller.js';
import { TransferHandler } from './transfer/transfer.handler.js';

/** Counters: who serves where, and whom. */
@Module({
  imports: [LiveModule, NoticeModule, PlaceModule, QueueModule, TicketModule, GuestCaseModule, PromiseModule],
  controllers: [
    SetUpCounterController,
    SetCounterServicesController,
    ListCountersController,
    ShowDeskController,
    ShowStationsController,
    OpenCounterController,
    TakeOverCounterController,
    CloseCounterController,
    CallNextController,
    RecallController,
    StartServingController,
    HoldController,
    ResumeController,
    MissController,
    TransferController,
    FinishController,
  ],
  providers: [
    CounterRepository,
    CounterChanges,
    AnnouncementRepository,
    LineReader,
    DeskReader,
    SetUpCounterHandler,
    SetCounterServicesHandler,
    OpenCounterHandler,
    TakeOverCounterHandler,
    CloseCounterHandler,
    CallNextHandler,
    ResumeHandler,
    TransferHandler,
    FinishHandler,
  ],
})
export class CounterModule {}
