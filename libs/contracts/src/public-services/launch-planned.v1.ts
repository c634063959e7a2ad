import { Instant } from '../fields.js';
import { LaunchFact } from './launch-fact.js';

/** A place is to be opened on a day, softly or with ceremony (B1). */
export class LaunchPlannedV1 extends LaunchFact {
  static readonly type = 'public-services.launch-planned.v1';

  @Instant() plannedAt!: string;
}
