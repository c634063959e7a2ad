import { Instant, OneOf } from '../fields.js';
import { PlaceFact } from './place-fact.js';
import { PLACE_STATUSES, type PlaceStatus } from './vocabulary.js';

/** A place that was suspended or has moved takes visitors again. */
export class PlaceResumedV1 extends PlaceFact {
  static readonly type = 'public-services.place-resumed.v1';

  /** Where it was before the interruption, and is again. */
  @OneOf(PLACE_STATUSES) status!: PlaceStatus;
  @Instant() resumedAt!: string;
}
