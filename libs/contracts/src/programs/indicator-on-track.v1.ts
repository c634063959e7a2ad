import { Instant } from '../fields.js';
import { IndicatorStanding } from './indicator-standing.js';

/** A region's newest figure is where it should be again. */
export class IndicatorOnTrackV1 extends IndicatorStanding {
  static readonly type = 'programs.indicator-on-track.v1';

  @Instant() judgedAt!: string;
}
