import { ApiProperty } from '@nestjs/swagger';
import { TallyView } from '../roll-up/tally.view.js';
import { TargetView } from '../target.view.js';

/** A figure of a series. */
export class PointView extends TallyView {
  @ApiProperty({
    description: 'What the figures are made of has changed since the point before: the two are not to be compared (domain §4.14).',
  })
  breaks!: boolean;
}

/** An indicator over time. */
export class SeriesView {
  @ApiProperty({ type: TargetView, nullable: true }) target!: TargetView | null;
  @ApiProperty({ type: [PointView], description: 'By period; at most the last sixty.' }) points!: PointView[];
}
