import { Instant } from '../fields.js';
import { BookingFact } from './booking-fact.js';

/** Somebody holds a slot, and has to confirm it. */
export class BookingDraftedV1 extends BookingFact {
  static readonly type = 'public-services.booking-drafted.v1';

  /** When the slot is free again, unless it is confirmed by then. */
  @Instant() expiresAt!: string;
  @Instant() draftedAt!: string;
}
