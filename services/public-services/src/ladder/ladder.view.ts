import { ApiProperty } from '@nestjs/swagger';
import { LADDER_LEVELS, type LadderLevel, type Lacking } from './ladder.js';
import { ProofDto } from './ladder.fields.js';

/** Something that a district lacks for the next level. */
export class LackingView implements Lacking {
  @ApiProperty({ enum: LADDER_LEVELS }) level!: LadderLevel;
  @ApiProperty({ enum: ['services', 'infrastructure', 'applications'] }) axis!: Lacking['axis'];
  @ApiProperty({ description: 'What to do about it.' }) how!: string;
}

/** Where a district stands, counted today. */
export class LadderView {
  @ApiProperty({ example: '35.24.01' }) district!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: LADDER_LEVELS }) level!: LadderLevel;
  @ApiProperty({ type: [LackingView], description: 'What the next level asks for.' }) lacking!: LackingView[];
  @ApiProperty({ type: 'integer', description: 'Services that are delegated to it today.' }) delegated!: number;
  @ApiProperty({ type: 'integer', description: 'Services that its mini-mall gives today.' }) given!: number;
  @ApiProperty({ type: 'integer', description: 'Live institutions other than its own office.' }) institutions!: number;
  @ApiProperty({ type: [ProofDto] }) proofs!: ProofDto[];
  @ApiProperty({ type: 'integer' }) kilometresToTown!: number;
  @ApiProperty({ type: 'integer', description: 'People who were served in the district, in the days that were asked for.' })
  tripsAvoided!: number;
  @ApiProperty({ type: 'integer', description: 'There and back.' }) kilometresSaved!: number;
  @ApiProperty({ description: 'Of its description; also the ETag.' }) version!: number;
}
