import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { CalendarModule } from './calendar/calendar.module.js';
import { BookingModule } from './booking/booking.module.js';
import { CounterModule } from './counter/counter.module.js';
import { DelegationModule } from './delegation/delegation.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { GateModule } from './gate/gate.module.js';
import { GuestCaseModule } from './guest-case/guest-case.module.js';
import { HallModule } from './hall/hall.module.js';
import { InstitutionModule } from './institution/institution.module.js';
import { LadderModule } from './ladder/ladder.module.js';
import { LaunchModule } from './launch/launch.module.js';
import { NoticeModule } from './notice/notice.module.js';
import { PlaceModule } from './place/place.module.js';
import { PromiseModule } from './promise/promise.module.js';
import { PublicPlaceModule } from './public-place/public-place.module.js';
import { QueueModule } from './queue/queue.module.js';
import { ReadinessModule } from './readiness/readiness.module.js';
import { RecordGrantModule } from './record-grant/record-grant.module.js';
import { SatisfactionModule } from './satisfaction/satisfaction.module.js';
import { ServiceModule } from './service/service.module.js';
import { StandardModule } from './standard/standard.module.js';
import { TicketModule } from './ticket/ticket.module.js';

/** The malls of a regency, what they offer, and when they may open. */
@Module({
  imports: [
    RegisterModule,
    PlaceModule,
    InstitutionModule,
    ServiceModule,
    ReadinessModule,
    GateModule,
    StandardModule,
    DelegationModule,
    CalendarModule,
    LaunchModule,
    PublicPlaceModule,
    LadderModule,
    GuestCaseModule,
    QueueModule,
    TicketModule,
    CounterModule,
    HallModule,
    NoticeModule,
    BookingModule,
    FiguresModule,
    PromiseModule,
    SatisfactionModule,
    RecordGrantModule,
  ],
})
export class AppModule {}
