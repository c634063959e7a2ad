import { ApiProperty } from '@nestjs/swagger';
import type { Queue } from './queue.js';

/** The queue of a place as those who run it see it. */
export class QueueView {
  @ApiProperty({ format: 'uuid', description: 'The id of the place.' }) id!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day that is open, local to the place.' }) date!:
    string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'No number is given out from then on.' })
  closesAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the day ends for those who still wait.' })
  endsAt!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf({ id, placeName, date, closesAt, dueAt, version }: Queue): QueueView {
  return {
    id,
    placeName,
    date,
    closesAt: closesAt?.toISOString() ?? null,
    endsAt: (date === null ? null : dueAt?.toISOString()) ?? null,
    version,
  };
}
