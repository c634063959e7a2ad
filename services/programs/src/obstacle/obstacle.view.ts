import { ApiProperty } from '@nestjs/swagger';
import { OBSTACLE_TYPES, type ObstacleType } from '@rakor/contracts';
import type { Obstacle } from './obstacle.js';

/** What stands in the way of a program, as everybody of the region sees it. */
export class ObstacleView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: it stands in the way of the whole program.' })
  milestoneId!: string | null;
  @ApiProperty({ enum: OBSTACLE_TYPES }) type!: ObstacleType;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Who must unblock: name of an organisation, or title of a position.' }) unblocker!: string;
  @ApiProperty({ type: String, nullable: true }) unblockerCode!: string | null;
  @ApiProperty() raisedBy!: string;
  @ApiProperty({ type: String, nullable: true, description: 'In which position, with the mark of who stands in.' })
  raiserPosition!: string | null;
  @ApiProperty({ format: 'date-time' }) raisedAt!: string;
  @ApiProperty({ type: 'integer', description: 'Whole days since it was raised, up to its resolution.' }) ageDays!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Null while it stands, and where it went with its program, unsolved.' })
  solution!: string | null;
  @ApiProperty({ type: String, nullable: true }) resolvedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) resolverPosition!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) resolvedAt!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

/** @param now decides how old it is */
export function viewOf(obstacle: Obstacle, now: Date): ObstacleView {
  const { region: _, raisedAt, resolvedAt, unblockerId: __, ...said } = obstacle;
  return { ...said, raisedAt: raisedAt.toISOString(), resolvedAt: resolvedAt?.toISOString() ?? null, ageDays: obstacle.ageAt(now) };
}
