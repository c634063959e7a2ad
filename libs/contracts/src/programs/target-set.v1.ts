import { Decimal, Instant, Maybe, Period, Tenant, Text } from '../fields.js';
import { IndicatorFact } from './indicator-fact.js';

/** An indicator has a target, or another one: what binds, and what is hoped for beyond it (N3). */
export class TargetSetV1 extends IndicatorFact {
  static readonly type = 'programs.target-set.v1';

  @Period() baselinePeriod!: string;
  @Decimal() baselineValue!: string;
  @Period() targetPeriod!: string;
  @Decimal() targetValue!: string;
  @Maybe() @Decimal() aspiration?: string | null;
  /** The tenant that set it: the province, where it handed a target down. */
  @Tenant() setIn!: string;
  /** Why it differs from the one before. */
  @Maybe() @Text(2000) reason?: string | null;
  @Text(255) setBy!: string;
  @Instant() setAt!: string;
}
