import { ApiProperty } from '@nestjs/swagger';
import type { Values } from '@rakor/forms';
import type { ProgramRecord } from './record.js';

/** One of the many that a program has. */
export class RecordView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'BPN Blora', description: 'By which it is told from the others.' }) identity!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'By the fields of its kind.' }) data!: Values;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf({ id, identity, data, version }: ProgramRecord): RecordView {
  return { id, identity, data, version };
}
