import { ApiProperty } from '@nestjs/swagger';
import { PLACE_KINDS, type PlaceKind } from '@rakor/contracts';
import { WeekdayHoursDto } from '../place/place.fields.js';
import { ComponentDto, FeeDto, PromisedDto } from '../standard/standard.fields.js';

/** A place as anybody finds it. */
export class PublicPlaceSummary {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'mpp-blora' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: PLACE_KINDS }) kind!: PlaceKind;
  @ApiProperty() location!: string;
  @ApiProperty({ type: String, nullable: true }) floor!: string | null;
  @ApiProperty({ description: 'False while it is suspended or moves.' }) takesVisitors!: boolean;
}

/** When doors are open on a day. */
export class OpenSpanView {
  @ApiProperty({ format: 'date-time' }) opensAt!: string;
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
}

/** Today at the place, on its own clocks. */
export class TodayView {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty({ type: [OpenSpanView], description: 'None: it is shut all day.' }) spans!: OpenSpanView[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The next day after today on which it is open.' }) nextOn!:
    string | null;
}

/** A service with what the public reads of its standard: the six components of the delivery (UU 25/2009). */
export class PublicServiceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'ktp-el' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Who serves it.' }) institutionName!: string;
  @ApiProperty({
    description: 'Whether it is given on a working day like today: somebody serves it, and it is delegated where it must be.',
  })
  given!: boolean;
  @ApiProperty({ type: [ComponentDto], description: 'Requirements, procedure, product and complaints.' }) components!: ComponentDto[];
  @ApiProperty({ type: [FeeDto], nullable: true }) fees!: FeeDto[] | null;
  @ApiProperty({ type: PromisedDto, nullable: true }) promised!: PromisedDto | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'By when it is promised to be done for who hands it in now.',
  })
  doneBy!: string | null;
}

/** All that one needs to know before one goes there. */
export class PublicPlaceView extends PublicPlaceSummary {
  @ApiProperty({ type: [WeekdayHoursDto] }) hours!: WeekdayHoursDto[];
  @ApiProperty() today!: TodayView;
  @ApiProperty({ type: [PublicServiceView] }) services!: PublicServiceView[];
}
