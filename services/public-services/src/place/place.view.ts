import { ApiProperty } from '@nestjs/swagger';
import { PLACE_KINDS, PLACE_STATUSES, type PlaceKind, type PlaceStatus } from '@rakor/contracts';
import type { Place } from './place.js';
import { WeekdayHoursDto } from './place.fields.js';

/** A place as it is answered. */
export class PlaceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'mpp-blora' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: PLACE_KINDS }) kind!: PlaceKind;
  @ApiProperty({ type: String, nullable: true, description: 'The district whose office it stands in.' }) district!: string | null;
  @ApiProperty() location!: string;
  @ApiProperty({ type: String, nullable: true }) floor!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Year by whose end it is to be open.' }) targetYear!: number | null;
  @ApiProperty({ description: 'Code of the organisation that runs it.' }) operatorCode!: string;
  @ApiProperty() operatorName!: string;
  @ApiProperty({ type: [WeekdayHoursDto] }) hours!: WeekdayHoursDto[];
  @ApiProperty() opensOnHolidays!: boolean;
  @ApiProperty({ enum: PLACE_STATUSES }) status!: PlaceStatus;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) softLaunchedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) grandLaunchedOn!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(place: Place): PlaceView {
  const { id, code, name, kind, district, location, floor, targetYear, operatorCode, operatorName, hours, opensOnHolidays } = place;
  const { status, plannedOn, softLaunchedOn, grandLaunchedOn, version } = place;
  return {
    ...{ id, code, name, kind, district, location, floor, targetYear, operatorCode, operatorName, hours: [...hours], opensOnHolidays },
    ...{ status, plannedOn, softLaunchedOn, grandLaunchedOn, version },
  };
}
