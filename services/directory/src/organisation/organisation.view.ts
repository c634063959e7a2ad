import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_CLASSES, type OrganisationClass, WORK_WEEKS, type WorkWeek } from '@rakor/contracts';
import type { Organisation } from './organisation.js';

/** An organisation as it is shown. */
export class OrganisationView {
  @ApiProperty({ format: 'uuid' })
  declare readonly id: string;

  @ApiProperty({ example: 'kec-cepu', description: 'Unique in the region.' })
  declare readonly code: string;

  @ApiProperty({ example: 'Kecamatan Cepu' })
  declare readonly name: string;

  @ApiProperty({ enum: ORGANISATION_CLASSES })
  declare readonly class: OrganisationClass;

  @ApiProperty({ type: String, nullable: true, example: '33.16.05', description: 'The district or village that it stands for.' })
  declare readonly place: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Since when it exists; null where that is not known.' })
  declare readonly establishedOn: string | null;

  @ApiProperty({ type: 'integer', enum: WORK_WEEKS, description: 'Days that it works in a week: 5 to Friday, 6 to Saturday.' })
  declare readonly workWeek: WorkWeek;

  @ApiProperty({ format: 'date-time' })
  declare readonly registeredAt: string;

  @ApiProperty({ type: 'integer' })
  declare readonly version: number;
}

export function viewOf(organisation: Organisation): OrganisationView {
  const { id, code, name, class: is, place, establishedOn, workWeek, registeredAt, version } = organisation;
  return { id, code, name, class: is, place, establishedOn, workWeek, registeredAt: registeredAt.toISOString(), version };
}
