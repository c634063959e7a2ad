import { Instant } from '../fields.js';
import { BookingFact } from './booking-fact.js';

/** Whoever booked did not come in time. */
export class BookingMissedV1 extends BookingFact {
  static readonly type = 'public-services.booking-missed.v1';

  @Instant() missedAt!: string;
}
