import { Count, Instant, Maybe, OneOf, Text } from '../fields.js';
import { IndicatorFact } from './indicator-fact.js';
import { INDICATOR_DIRECTIONS, INDICATOR_SOURCES, type IndicatorDirection, type IndicatorSource } from './indicator-vocabulary.js';

/** A region measures something from now on. */
export class IndicatorAdoptedV1 extends IndicatorFact {
  static readonly type = 'programs.indicator-adopted.v1';

  /** What series of different sources have in common: "stunting". */
  @Text(60) subject!: string;
  @OneOf(INDICATOR_DIRECTIONS) direction!: IndicatorDirection;
  @OneOf(INDICATOR_SOURCES) source!: IndicatorSource;
  @Text(200) sourceName!: string;
  /** Edition of the shipped definition; absent for a region's own. */
  @Maybe() @Count() edition?: number | null;
  @Text(255) adoptedBy!: string;
  @Instant() adoptedAt!: string;
}
