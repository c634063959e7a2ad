import { ApiProperty } from '@nestjs/swagger';
import { REGION_KINDS, type RegionKind } from '@rakor/kernel';

/** A region as it is shown. */
export class RegionView {
  @ApiProperty({ description: 'Kemendagri code; what identifies a region.', example: '36.04' })
  declare readonly code: string;

  @ApiProperty({ enum: REGION_KINDS, example: 'regency' })
  declare readonly kind: RegionKind;

  @ApiProperty({ example: 'Kabupaten Serang' })
  declare readonly name: string;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the region around it; null for a province.', example: '36' })
  declare readonly parent: string | null;
}
