import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { BookingRepository } from '../booking/booking.repository.js';
import { TakingBack } from '../booking/take-back/taking-back.js';
import { ClosePlaceController } from './close/close-place.controller.js';
import { ListPlacesController } from './list/list-places.controller.js';
import { PlaceChanges } from './place.changes.js';
import { PlaceRepository } from './place.repository.js';
import { PlanPlaceController } from './plan/plan-place.controller.js';
import { PlanPlaceHandler } from './plan/plan-place.handler.js';
import { PreparePlaceController } from './prepare/prepare-place.controller.js';
import { RelocatePlaceController } from './relocate/relocate-place.controller.js';
import { ResumePlaceController } from './resume/resume-place.controller.js';
import { SetHoursController } from './set-hours/set-hours.controller.js';
import { ShowPlaceController } from './show/show-place.controller.js';
import { SuspendPlaceController } from './suspend/suspend-place.controller.js';

/** Malls, mini-malls and mobile services, from the plan to their end. */
@Module({
  imports: [RegisterModule],
  controllers: [
    PlanPlaceController,
    ListPlacesController,
    ShowPlaceController,
    PreparePlaceController,
    SetHoursController,
    SuspendPlaceController,
    RelocatePlaceController,
    ResumePlaceController,
    ClosePlaceController,
  ],
  providers: [BookingRepository, TakingBack, PlaceRepository, PlaceChanges, PlanPlaceHandler],
  exports: [PlaceRepository, PlaceChanges],
})
export class PlaceModule {}
