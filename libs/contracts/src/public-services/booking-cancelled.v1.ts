import { Instant, Maybe, OneOf, Text } from '../fields.js';
import { BookingFact } from './booking-fact.js';
import { CANCELLATION_CAUSES, type CancellationCause } from './booking.vocabulary.js';

/** A booking was taken back, and its slot is free, unless the place is shut then. */
export class BookingCancelledV1 extends BookingFact {
  static readonly type = 'public-services.booking-cancelled.v1';

  @OneOf(CANCELLATION_CAUSES) cause!: CancellationCause;
  @Maybe() @Text(500) reason?: string | null;
  @Instant() cancelledAt!: string;
}
