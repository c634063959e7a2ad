import { ApiProperty } from '@nestjs/swagger';
import type { Notice } from './notice.js';

/** A notice as the staff see it. */
export class NoticeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty() indonesian!: string;
  @ApiProperty() english!: string;
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time', description: 'Not shown any more from then on.' }) until!: string;
  @ApiProperty() putUpBy!: string;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf({ id, placeId, indonesian, english, from, until, putUpBy, version }: Notice): NoticeView {
  return { id, placeId, indonesian, english, from: from.toISOString(), until: until.toISOString(), putUpBy, version };
}
