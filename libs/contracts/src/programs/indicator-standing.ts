import { Decimal, Maybe, OneOf, Period } from '../fields.js';
import { IndicatorFact } from './indicator-fact.js';
import { INDICATOR_COLOURS, type IndicatorColour } from './indicator-vocabulary.js';

/** Where a figure stands against what was expected of it. */
export abstract class IndicatorStanding extends IndicatorFact {
  @Period() period!: string;
  @Decimal() actual!: string;
  @Decimal() expected!: string;
  /** How much better than expected, in the indicator's unit; below zero: worse. */
  @Decimal() ahead!: string;
  @Period() targetPeriod!: string;
  @Decimal() targetValue!: string;
  /** How it stood before; absent where it had not been judged. */
  @Maybe() @OneOf(INDICATOR_COLOURS) before?: IndicatorColour | null;
}
