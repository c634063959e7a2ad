import { Instant, Tenant, Text } from '../fields.js';
import { MeasurementFact } from './measurement-fact.js';

/** A figure did not convince the region, or its province; it is to be corrected. */
export class MeasurementReturnedV1 extends MeasurementFact {
  static readonly type = 'programs.measurement-returned.v1';

  @Text(2000) reason!: string;
  /** The tenant that returned it. */
  @Tenant() returnedIn!: string;
  @Text(255) returnedBy!: string;
  @Instant() returnedAt!: string;
}
