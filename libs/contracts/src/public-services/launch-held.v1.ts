import { Instant, LocalDate } from '../fields.js';
import { LaunchFact } from './launch-fact.js';

/** The launch that was planned has taken place. */
export class LaunchHeldV1 extends LaunchFact {
  static readonly type = 'public-services.launch-held.v1';

  /** Local date. */
  @LocalDate() heldOn!: string;
  @Instant() heldAt!: string;
}
