import { ApiProperty } from '@nestjs/swagger';
import type { SlipEffect } from '@rakor/contracts';

/** A milestone that somebody else's delay moves. */
export class SlipEffectView implements SlipEffect {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty() programNumber!: string;
  @ApiProperty() programTitle!: string;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ format: 'uuid' }) milestoneId!: string;
  @ApiProperty() milestoneName!: string;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
  @ApiProperty({ format: 'date' }) formerOn!: string;
  @ApiProperty({ format: 'date' }) expectedOn!: string;
  @ApiProperty({ type: 'integer', description: 'Days after the last day of its program or window; 0: in time.' }) daysPastEnd!: number;
}

/** What was announced, and what it does along the chain. */
export class SlipView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) milestoneId!: string;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
  @ApiProperty({ format: 'date', description: 'What was expected before.' }) formerOn!: string;
  @ApiProperty({ format: 'date' }) expectedOn!: string;
  @ApiProperty({ type: 'integer' }) daysPastEnd!: number;
  @ApiProperty({ type: [SlipEffectView], description: 'Other milestones that move with it, the earliest first.' }) effects!: SlipEffect[];
}
