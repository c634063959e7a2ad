import { Injectable } from '@nestjs/common';
import { BookingDraftedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { ServiceRepository } from '../../service/service.repository.js';
import { Booking } from '../booking.js';
import { BookingRepository } from '../booking.repository.js';
import { type BookingView, viewOf } from '../booking.view.js';
import { SlotReader } from '../slot.reader.js';

export interface DraftBooking {
  readonly serviceId: string;
  readonly startsAt: Date;
}

@Injectable()
export class DraftBookingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly services: ServiceRepository,
    private readonly places: PlaceRepository,
    private readonly slots: SlotReader,
    private readonly bookings: BookingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ServiceNotFound, NotBookable, PlaceNotOpenToVisitors, PlaceShut, ServiceNotOffered, SlotClosed, SlotUnknown, SlotTaken */
  async execute(context: RequestContext, { serviceId, startsAt }: DraftBooking): Promise<BookingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      // Whoever withdraws the service or closes the place waits for this booking, and finds it; or this one waits, and finds that.
      const { placeId } = await this.services.getForShare(tx, serviceId);
      await this.places.getForShare(tx, placeId);
      const bookable = await this.slots.bookable(tx, serviceId);
      // Before the blackouts are read: whoever declares one waits for this booking, and finds it.
      await this.bookings.holdPlace(tx, bookable.place.id, 'share');
      await this.slots.mustBeASlot(tx, bookable, startsAt, now);
      const { place, service, plan } = bookable;
      const { region, id: queueId, name: placeName } = place;
      const what = { region, queueId, placeName, serviceId: service.id, serviceName: service.name, startsAt };
      const { booking, drafted } = Booking.draft(newId(), what, now);

      await this.bookings.take(tx, service.id, startsAt, plan.quota);
      await this.bookings.add(tx, booking);
      await tx.outbox.add(BookingDraftedV1, drafted);
      return viewOf(booking);
    });
  }
}
