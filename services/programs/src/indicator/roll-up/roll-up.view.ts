import { ApiProperty } from '@nestjs/swagger';
import { type RegionKind, REGION_KINDS } from '@rakor/kernel';
import { TallyView } from './tally.view.js';

/** What one place comes to. */
export class PlaceView extends TallyView {
  @ApiProperty({ example: '36.04' }) code!: string;
  @ApiProperty({ example: 'Kabupaten Serang' }) name!: string;
  @ApiProperty({ enum: REGION_KINDS }) kind!: RegionKind;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The one measurement behind it; null where it is a sum, or missing.',
  })
  measurementId!: string | null;
  @ApiProperty({ description: 'Whether the province has accepted all of it.' }) accepted!: boolean;
}

export class RollUpView {
  @ApiProperty({ example: '36' }) under!: string;
  @ApiProperty({ type: TallyView }) total!: TallyView;
  @ApiProperty({ type: [PlaceView], description: 'By code; those that have not reported too. Look into one with `under`.' })
  places!: PlaceView[];
}
