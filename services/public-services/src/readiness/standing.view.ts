import { ApiProperty } from '@nestjs/swagger';
import { PLACE_KINDS, PLACE_STATUSES, type PlaceKind, type PlaceStatus } from '@rakor/contracts';

/** Where a place stands, as its province may know it too. */
export class StandingView {
  @ApiProperty({ description: 'Of the regency.' }) region!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: PLACE_KINDS }) kind!: PlaceKind;
  @ApiProperty({ enum: PLACE_STATUSES }) status!: PlaceStatus;
  @ApiProperty({ type: 'integer' }) verifiedPercent!: number;
  @ApiProperty({ type: 'integer', nullable: true }) claimedPercent!: number | null;
  @ApiProperty({ format: 'date', description: 'The last day on which more was verified than ever before.' }) improvedOn!: string;
}

export const STANDING_COLUMNS = `region, place_id as "placeId", code, name, kind, status, verified_percent as "verifiedPercent",
  claimed_percent as "claimedPercent", improved_on::text as "improvedOn"`;
