import { ApiProperty } from '@nestjs/swagger';
import { INSTITUTION_KINDS, INSTITUTION_STATUSES, type InstitutionKind, type InstitutionStatus } from '@rakor/contracts';
import type { Institution } from './institution.js';

/** An institution's part in a place, as it is answered. */
export class InstitutionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The region of the place.' }) region!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty() placeCode!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty({ example: 'polres' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: INSTITUTION_KINDS }) kind!: InstitutionKind;
  @ApiProperty({ type: String, nullable: true, description: 'The tenant to whom its cases belong, where that is another one.' })
  ownerRegion!: string | null;
  @ApiProperty({ enum: INSTITUTION_STATUSES }) status!: InstitutionStatus;
  @ApiProperty({ type: String, nullable: true }) agreementNumber!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) signedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day of the agreement.' }) expiresOn!: string | null;
  @ApiProperty({ type: 'integer', description: 'How many are named for its counter.' }) officers!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) liveOn!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(institution: Institution): InstitutionView {
  const { id, region, placeId, placeCode, placeName, code, name, kind, ownerRegion, status } = institution;
  const { agreementNumber, signedOn, expiresOn, officers, liveOn, version } = institution;
  return {
    ...{ id, region, placeId, placeCode, placeName, code, name, kind, ownerRegion, status },
    ...{ agreementNumber, signedOn, expiresOn, officers, liveOn, version },
  };
}
