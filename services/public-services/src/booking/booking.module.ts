import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PlaceModule } from '../place/place.module.js';
import { ServiceModule } from '../service/service.module.js';
import { ArriveController } from './arrive/arrive.controller.js';
import { ArriveHandler } from './arrive/arrive.handler.js';
import { DeclareBlackoutController } from './blackout/declare-blackout.controller.js';
import { DeclareBlackoutHandler } from './blackout/declare-blackout.handler.js';
import { BookingChanges } from './booking.changes.js';
import { BookingRepository } from './booking.repository.js';
import { CancelBookingController } from './cancel/cancel-booking.controller.js';
import { ConfirmBookingController } from './confirm/confirm-booking.controller.js';
import { DraftBookingController } from './draft/draft-booking.controller.js';
import { DraftBookingHandler } from './draft/draft-booking.handler.js';
import { SetPlanController } from './plan/set-plan.controller.js';
import { SetPlanHandler } from './plan/set-plan.handler.js';
import { RunOutBookings } from './run-out/run-out-bookings.js';
import { TakingBack } from './take-back/taking-back.js';
import { ShowBookingController } from './show/show-booking.controller.js';
import { SlotReader } from './slot.reader.js';
import { ListSlotsController } from './slots/list-slots.controller.js';

/** Slots that visitors book before they come. */
@Module({
  imports: [CalendarModule, PlaceModule, ServiceModule],
  controllers: [
    SetPlanController,
    ListSlotsController,
    DraftBookingController,
    ShowBookingController,
    ConfirmBookingController,
    CancelBookingController,
    ArriveController,
    DeclareBlackoutController,
  ],
  providers: [
    BookingRepository,
    BookingChanges,
    TakingBack,
    SlotReader,
    SetPlanHandler,
    DraftBookingHandler,
    ArriveHandler,
    DeclareBlackoutHandler,
    RunOutBookings,
  ],
})
export class BookingModule {}
