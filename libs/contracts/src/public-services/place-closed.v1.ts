import { Instant, Text } from '../fields.js';
import { PlaceFact } from './place-fact.js';

/** A place is closed for good. */
export class PlaceClosedV1 extends PlaceFact {
  static readonly type = 'public-services.place-closed.v1';

  @Text(1000) reason!: string;
  @Instant() closedAt!: string;
}
