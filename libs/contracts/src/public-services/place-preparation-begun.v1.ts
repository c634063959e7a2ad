import { Instant } from '../fields.js';
import { PlaceFact } from './place-fact.js';

/** Work on a planned place has begun. */
export class PlacePreparationBegunV1 extends PlaceFact {
  static readonly type = 'public-services.place-preparation-begun.v1';

  @Instant() begunAt!: string;
}
