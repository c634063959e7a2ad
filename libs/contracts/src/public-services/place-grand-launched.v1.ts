import { Instant, LocalDate } from '../fields.js';
import { PlaceFact } from './place-fact.js';

/** A place was opened with ceremony, alone or together with others (B1). */
export class PlaceGrandLaunchedV1 extends PlaceFact {
  static readonly type = 'public-services.place-grand-launched.v1';

  /** Local date. */
  @LocalDate() launchedOn!: string;
  @Instant() launchedAt!: string;
}
