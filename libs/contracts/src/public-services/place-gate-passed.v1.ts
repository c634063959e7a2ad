import { Instant, OneOf } from '../fields.js';
import { PlaceFact } from './place-fact.js';
import { LAUNCH_GATES, type LaunchGate } from './vocabulary.js';

/** Nothing is missing any more before one of the two launches of a place (F1). */
export class PlaceGatePassedV1 extends PlaceFact {
  static readonly type = 'public-services.place-gate-passed.v1';

  @OneOf(LAUNCH_GATES) gate!: LaunchGate;
  @Instant() passedAt!: string;
}
