import { ApiProperty } from '@nestjs/swagger';
import type { Delegation } from './delegation.js';

/** A delegation as it is answered. */
export class DelegationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '35.24.01' }) district!: string;
  @ApiProperty({ format: 'uuid' }) standardId!: string;
  @ApiProperty() standardCode!: string;
  @ApiProperty() standardName!: string;
  @ApiProperty({ example: 'Perbup 12/2023' }) legalBasis!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Its last day; null: until it is revoked.' }) validTo!:
    string | null;
  @ApiProperty({ description: 'Whether it is in force on the day that was asked for, or today.' }) inForce!: boolean;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

/** @param on local date that decides whether it is in force */
export function viewOf(delegation: Delegation, on: string): DelegationView {
  const { id, district, standardId, standardCode, standardName, legalBasis, validFrom, validTo, version } = delegation;
  return {
    id,
    district,
    standardId,
    standardCode,
    standardName,
    legalBasis,
    validFrom,
    validTo,
    inForce: delegation.isInForceOn(on),
    version,
  };
}
