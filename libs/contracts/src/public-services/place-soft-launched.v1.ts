import { Instant, LocalDate } from '../fields.js';
import { PlaceFact } from './place-fact.js';

/** A place has opened its doors: from now on it may take visitors (F1). */
export class PlaceSoftLaunchedV1 extends PlaceFact {
  static readonly type = 'public-services.place-soft-launched.v1';

  /** Local date. */
  @LocalDate() launchedOn!: string;
  @Instant() launchedAt!: string;
}
