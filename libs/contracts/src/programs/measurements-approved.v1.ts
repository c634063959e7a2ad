import { BigCount, Count, Decimal, Instant, Maybe, OneOf, Period, Text } from '../fields.js';
import { IndicatorFact } from './indicator-fact.js';
import { INDICATOR_COLOURS, type IndicatorColour } from './indicator-vocabulary.js';

/** A region stands for its figures of a period; this is what they come to. */
export class MeasurementsApprovedV1 extends IndicatorFact {
  static readonly type = 'programs.measurements-approved.v1';

  @Period() period!: string;
  @Maybe() @Text(60) part?: string | null;
  /** Measurements that this approved. */
  @Count() approved!: number;
  /** Σ of the region for the period. */
  @BigCount() numerator!: string;
  @Maybe() @BigCount() denominator?: string | null;
  /** What they come to, rounded to four decimals; absent where nothing can be divided. */
  @Maybe() @Decimal() value?: string | null;
  /** Places that have an approved figure, of those that should. */
  @Count() reported!: number;
  @Count() expected!: number;
  /** Against the trajectory; absent without a target, and below 80 % of the places. */
  @Maybe() @OneOf(INDICATOR_COLOURS) colour?: IndicatorColour | null;
  @Text(255) approvedBy!: string;
  @Instant() approvedAt!: string;
}
