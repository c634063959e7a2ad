import { Instant, Text } from '../fields.js';
import { LaunchFact } from './launch-fact.js';

/** A launch that was planned does not take place. */
export class LaunchCancelledV1 extends LaunchFact {
  static readonly type = 'public-services.launch-cancelled.v1';

  @Text(1000) reason!: string;
  @Instant() cancelledAt!: string;
}
