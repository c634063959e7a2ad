import { ApiProperty } from '@nestjs/swagger';
import type { LeaderPriority } from './priority.js';

/** What a leader wants the programs to serve. */
export class PriorityView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Penurunan stunting' }) title!: string;
  @ApiProperty({ format: 'uuid' }) positionId!: string;
  @ApiProperty({ example: 'Bupati Lombok Utara' }) position!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: beyond any window.' }) windowId!: string | null;
  @ApiProperty({ format: 'date-time' }) declaredAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it stands.' }) withdrawnAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) withdrawnBecause!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(priority: LeaderPriority): PriorityView {
  const { id, title, positionId, position, windowId, declaredAt, withdrawnAt, withdrawnBecause, version } = priority;
  return {
    ...{ id, title, positionId, position, windowId, declaredAt: declaredAt.toISOString() },
    ...{ withdrawnAt: withdrawnAt?.toISOString() ?? null, withdrawnBecause, version },
  };
}
