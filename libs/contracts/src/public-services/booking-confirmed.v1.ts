import { Instant } from '../fields.js';
import { BookingFact } from './booking-fact.js';

/** Somebody will come at that time. */
export class BookingConfirmedV1 extends BookingFact {
  static readonly type = 'public-services.booking-confirmed.v1';

  @Instant() confirmedAt!: string;
}
