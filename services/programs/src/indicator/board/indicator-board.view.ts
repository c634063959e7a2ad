import { ApiProperty } from '@nestjs/swagger';
import { IndicatorView } from '../indicator.view.js';
import { TallyView } from '../roll-up/tally.view.js';
import { TargetView } from '../target.view.js';

/** Which figure is waited for. */
export class AwaitedView {
  @ApiProperty({ example: '2022-12' }) period!: string;
  @ApiProperty({ format: 'date', description: 'The last local day on which it is on time.' }) dueOn!: string;
  @ApiProperty({ description: 'That day is over, and fewer than 80 % of the places have an approved figure.' }) late!: boolean;
  @ApiProperty({ type: 'integer' }) reported!: number;
  @ApiProperty({ type: 'integer' }) expected!: number;
}

/** One indicator as a leader looks at it. */
export class BoardIndicatorView {
  @ApiProperty({ type: IndicatorView }) indicator!: IndicatorView;
  @ApiProperty({ type: TargetView, nullable: true }) target!: TargetView | null;
  @ApiProperty({ type: TallyView, nullable: true, description: 'The newest figure, however incomplete; null where there is none.' })
  newest!: TallyView | null;
  @ApiProperty({ type: TallyView, nullable: true, description: 'The newest figure that is complete enough for a colour.' })
  complete!: TallyView | null;
  @ApiProperty({ type: AwaitedView, description: 'The period that is late; otherwise the next one to come.' }) awaited!: AwaitedView;
}

export class IndicatorBoardView {
  @ApiProperty({ format: 'date', description: 'The local day that it shows.' }) on!: string;
  @ApiProperty({ type: [BoardIndicatorView], description: 'By code.' }) indicators!: BoardIndicatorView[];
}
