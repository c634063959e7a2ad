import { ApiProperty } from '@nestjs/swagger';

/** Who did what, and when. */
export class HistoryEntry {
  @ApiProperty({ description: 'The version that it brought.' }) version!: number;
  @ApiProperty({ example: 'started' }) action!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Subject of the token; of what time did, the loop.' }) actorId!: string;
  @ApiProperty({ type: String, nullable: true }) actorRole!: string | null;
  @ApiProperty({ type: String, nullable: true }) actorOrganisation!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}
