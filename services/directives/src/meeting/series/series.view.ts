import { ApiProperty } from '@nestjs/swagger';

/** One meeting of a series. */
export class OccurrenceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'RKR/35.24/2023/4' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
}

/** Meetings that belong together, such as every Coffee Morning (L1). */
export class SeriesView {
  @ApiProperty({ description: 'As its latest meeting writes it; upper and lower case are the same series.' }) name!: string;
  @ApiProperty({ description: 'Meetings that were held or will be; not drafts, and not cancelled ones.' }) occurrences!: number;
  @ApiProperty({ type: OccurrenceView, nullable: true, description: 'The last one that has started.' }) last!: OccurrenceView | null;
  @ApiProperty({ type: OccurrenceView, nullable: true, description: 'The next one that is scheduled.' }) next!: OccurrenceView | null;
}
