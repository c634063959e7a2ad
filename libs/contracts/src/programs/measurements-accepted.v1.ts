import { Count, Instant, Period, Tenant, Text } from '../fields.js';
import { IndicatorFact } from './indicator-fact.js';

/** The province accepted what a regency stands for. */
export class MeasurementsAcceptedV1 extends IndicatorFact {
  static readonly type = 'programs.measurements-accepted.v1';

  @Period() period!: string;
  /** Measurements that this accepted. */
  @Count() accepted!: number;
  @Tenant() acceptedIn!: string;
  @Text(255) acceptedBy!: string;
  @Instant() acceptedAt!: string;
}
