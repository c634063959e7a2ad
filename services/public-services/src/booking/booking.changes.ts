import { Injectable } from '@nestjs/common';
import type { EventClass, Sequenced } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Steps, type Target } from '../edge/aggregate.steps.js';
import type { Booking } from './booking.js';
import { BookingRepository } from './booking.repository.js';
import { type BookingView, viewOf } from './booking.view.js';

/** The steps of a booking. */
@Injectable()
export class BookingChanges extends Steps<Booking, BookingView> {
  constructor(
    unitOfWork: UnitOfWork,
    private readonly bookings: BookingRepository,
    clock: Clock,
  ) {
    super(unitOfWork, bookings, clock, viewOf);
  }

  /** A step that frees the slot. @throws BookingNotFound, VersionMismatch, and what the step refuses */
  async letGo<E extends Sequenced>(
    context: RequestContext,
    target: Target,
    type: EventClass<E>,
    decide: (booking: Booking, now: Date) => E,
  ): Promise<BookingView> {
    return this.take(context, target, type, async (booking, now, tx) => {
      const fact = decide(booking, now);
      await this.bookings.giveBack(tx, booking);
      return fact;
    });
  }
}
