import { BigCount, Count, Maybe, Period, Region, Text } from '../fields.js';
import { IndicatorFact } from './indicator-fact.js';

/** What every event of one measurement says. */
export abstract class MeasurementFact extends IndicatorFact {
  @Period() period!: string;
  /** Where it was measured. */
  @Region() place!: string;
  /** One of several parts of the figure: an area of a score, or an organisation. */
  @Maybe() @Text(60) part?: string | null;
  @BigCount() numerator!: string;
  /** Absent for an amount. */
  @Maybe() @BigCount() denominator?: string | null;
  /** Times that the figure was corrected. */
  @Count() revision!: number;
}
