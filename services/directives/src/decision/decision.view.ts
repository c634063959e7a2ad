import { ApiProperty } from '@nestjs/swagger';
import { type Decision, DECISION_STATUSES, type DecisionStatus } from './decision.js';

/** A decision as it is answered. */
export class DecisionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'RKR/33.16/2021/1/K1' }) number!: string;
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ enum: DECISION_STATUSES, description: 'In force while active or revisited.' }) status!: DecisionStatus;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The decision that counts in its place.' })
  supersededBy!: string | null;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf({ id, number, meetingId, text, status, supersededBy, decidedAt, version }: Decision): DecisionView {
  return { id, number, meetingId, text, status, supersededBy, decidedAt: decidedAt.toISOString(), version };
}
