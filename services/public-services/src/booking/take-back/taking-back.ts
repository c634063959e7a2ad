import { Injectable } from '@nestjs/common';
import { addDays } from '@rakor/calendar';
import { BookingCancelledV1, type CancellationCause } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import type { Place } from '../../place/place.js';
import type { Booking } from '../booking.js';
import { type BookedDays, BookingRepository } from '../booking.repository.js';

/** Why something is taken back, and when. */
interface Occasion {
  readonly cause: CancellationCause;
  readonly reason: string;
  readonly at: Date;
}

/** Takes back what is booked and will not be given, and tells each of them why: nobody comes in vain. */
@Injectable()
export class TakingBack {
  constructor(private readonly bookings: BookingRepository) {}

  /** @returns whom it hits, in the order of the slots */
  async of(tx: Transaction, days: BookedDays, { cause, reason, at }: Occasion): Promise<Booking[]> {
    const hit = await this.bookings.hitBy(tx, days, true);
    for (const booking of hit) {
      const cancelled = booking.cancel(cause, reason, at);
      await this.bookings.save(tx, booking);
      await this.bookings.giveBack(tx, booking);
      await tx.outbox.add(BookingCancelledV1, cancelled);
    }
    return hit;
  }

  /** Of a service that is withdrawn: who comes on the day that has been laid out with it is still served. Call it while the service is locked. */
  async ofService(tx: Transaction, place: Place, serviceId: string, reason: string, at: Date): Promise<void> {
    const today = place.dayAt(at);
    const [laidOut] = await tx.manager.query<unknown[]>(
      'select from queue_line where region = $1 and queue_id = $2 and service_id = $3 and offered_on >= $4',
      [place.region, place.id, serviceId, today],
    );
    const from = laidOut === undefined ? today : addDays(today, 1);
    await this.of(tx, { placeId: place.id, serviceId, from }, { cause: 'place', reason, at });
  }

  /** Of a place that is closed for good. Call it while the place is locked. */
  async ofPlace(tx: Transaction, place: Place, reason: string, at: Date): Promise<void> {
    await this.of(tx, { placeId: place.id, from: place.dayAt(at) }, { cause: 'place', reason, at });
  }
}
