import { Id, Instant, Text } from '../fields.js';
import { BookingFact } from './booking-fact.js';

/** Whoever booked is there, and has a number. */
export class BookingArrivedV1 extends BookingFact {
  static readonly type = 'public-services.booking-arrived.v1';

  @Id() ticketId!: string;
  @Text(12) number!: string;
  @Instant() arrivedAt!: string;
}
