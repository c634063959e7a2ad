import { ApiProperty } from '@nestjs/swagger';
import { type Requirement, REQUIREMENTS } from '@rakor/contracts';

/** Which milestone waits for what. */
export class DependencyView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'The program that waits.' }) programId!: string;
  @ApiProperty({ format: 'uuid' }) milestoneId!: string;
  @ApiProperty() milestoneName!: string;
  @ApiProperty({ enum: REQUIREMENTS }) requires!: Requirement;
  @ApiProperty({ format: 'uuid', description: 'Id of the milestone or of the event outside.' }) requiredId!: string;
  @ApiProperty() requiredName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for an event outside.' })
  requiredProgramId!: string | null;
  @ApiProperty({ type: 'integer', description: 'Days that have to lie between.' }) gapDays!: number;
  @ApiProperty() addedBy!: string;
  @ApiProperty({ format: 'date-time' }) addedAt!: string;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}
