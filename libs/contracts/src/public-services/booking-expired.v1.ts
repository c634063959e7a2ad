import { Instant } from '../fields.js';
import { BookingFact } from './booking-fact.js';

/** A draft was not confirmed in time, and its slot is free. */
export class BookingExpiredV1 extends BookingFact {
  static readonly type = 'public-services.booking-expired.v1';

  @Instant() expiredAt!: string;
}
