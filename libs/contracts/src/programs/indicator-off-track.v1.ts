import { Instant, OneOf } from '../fields.js';
import { INDICATOR_COLOURS, type IndicatorColour } from './indicator-vocabulary.js';
import { IndicatorStanding } from './indicator-standing.js';

/** A region's newest figure is behind its trajectory, or further behind than it was. */
export class IndicatorOffTrackV1 extends IndicatorStanding {
  static readonly type = 'programs.indicator-off-track.v1';

  @OneOf(INDICATOR_COLOURS) colour!: IndicatorColour;
  @Instant() judgedAt!: string;
}
