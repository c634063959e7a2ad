import { ApiProperty } from '@nestjs/swagger';
import {
  ENDED_ASSIGNMENT_STATUSES,
  type EndedAssignmentStatus,
  OBSTACLE_SUBJECTS,
  OBSTACLE_TYPES,
  type ObstacleSubject,
  type ObstacleType,
} from '@rakor/contracts';
import type { Obstacle } from './obstacle.js';

/** An obstacle as it is answered to who waits for it, who has it and who must unblock it. */
export class ObstacleView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The region that waits for what it stands in the way of.' }) region!: string;
  @ApiProperty({ enum: OBSTACLE_SUBJECTS }) subjectKind!: ObstacleSubject;
  @ApiProperty({ format: 'uuid', description: 'What it stands in the way of.' }) subjectId!: string;
  @ApiProperty({ example: 'ARH/33.16/2021/00001' }) subjectNumber!: string;
  @ApiProperty({ format: 'uuid', description: 'Who has it.' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ description: 'The tenant of who has it.' }) addresseeRegion!: string;
  @ApiProperty({ enum: OBSTACLE_TYPES }) type!: ObstacleType;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Who must unblock: name of an organisation, or title of a position.' }) unblocker!: string;
  @ApiProperty({ type: String, nullable: true }) unblockerCode!: string | null;
  @ApiProperty() raisedBy!: string;
  @ApiProperty({ format: 'date-time' }) raisedAt!: string;
  @ApiProperty({ type: 'integer', description: 'Whole days since it was raised, up to its resolution.' }) ageDays!: number;
  @ApiProperty({ type: String, nullable: true }) solution!: string | null;
  @ApiProperty({
    enum: ENDED_ASSIGNMENT_STATUSES,
    nullable: true,
    description: 'How what it stood in the way of ended, where that was before anybody had solved it.',
  })
  lapsedBecause!: EndedAssignmentStatus | null;
  @ApiProperty({ type: String, nullable: true }) resolvedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) resolvedAt!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'As what its solution was offered on.' })
  solutionId!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

/** @param now decides how old it is */
export function viewOf(obstacle: Obstacle, now: Date): ObstacleView {
  const { id, region, subjectKind, subjectId, subjectNumber, organisationId, organisationCode, organisationName, addresseeRegion } =
    obstacle;
  const { type, text, unblocker, unblockerCode, raisedBy, raisedAt, solution, resolvedBy, resolvedAt, lapsedBecause, solutionId, version } =
    obstacle;
  return {
    ...{ id, region, subjectKind, subjectId, subjectNumber, organisationId, organisationCode, organisationName, addresseeRegion },
    ...{ type, text, unblocker, unblockerCode, raisedBy, solution, resolvedBy, lapsedBecause, solutionId, version },
    raisedAt: raisedAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
    ageDays: obstacle.ageAt(now),
  };
}
