import { ApiProperty } from '@nestjs/swagger';
import { CarriedOver } from '../carry-over/carried-over.view.js';
import { LastMeeting } from '../promises/promised.view.js';
import { SeriesView } from './series.view.js';

/** A series with what its next meeting has to deal with. */
export class SeriesDetail extends SeriesView {
  @ApiProperty({
    type: [CarriedOver],
    nullable: true,
    description: 'The first of what lies on the table of its next meeting; null while none is planned.',
  })
  carriedOver!: CarriedOver[] | null;
  @ApiProperty({
    type: LastMeeting,
    nullable: true,
    description: 'What its last meeting asked for, and how far that has come; null before the first.',
  })
  promises!: LastMeeting | null;
}
