import { ApiProperty } from '@nestjs/swagger';
import type { Service, ServiceStatus } from './service.js';

/** A service that a place offers, as it is answered. */
export class ServiceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty({ example: 'ktp-el' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: 'A', description: 'First letters of its tickets’ numbers.' }) prefix!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Its standard in the catalogue.' }) standardId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the operator of the place serves it.' })
  institutionId!: string | null;
  @ApiProperty() institutionName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The tenant to whom a case belongs, where that is another one.' })
  ownerRegion!: string | null;
  @ApiProperty({ enum: ['offered', 'withdrawn'] }) status!: ServiceStatus;
  @ApiProperty({ format: 'date-time' }) offeredAt!: string;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(service: Service): ServiceView {
  const { id, placeId, code, name, prefix, standardId, institutionId, institutionName, ownerRegion, status, offeredAt, version } = service;
  const offered = { id, placeId, code, name, prefix, standardId, institutionId, institutionName, ownerRegion };
  return { ...offered, status, offeredAt: offeredAt.toISOString(), version };
}
