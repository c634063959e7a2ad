import { ApiProperty } from '@nestjs/swagger';

export class ImportFaultView {
  @ApiProperty({ type: 'integer', example: 4711, description: 'As a spreadsheet counts it: the heading is line 1.' }) line!: number;
  @ApiProperty({ example: 'wilayah', description: 'As the heading has it.' }) column!: string;
  @ApiProperty({ example: 'no region has the code "36.04.99"' }) reason!: string;
}

/** What became of a file, or would become of it. */
export class ImportReport {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for a dry run.' }) importId!: string | null;
  @ApiProperty() dryRun!: boolean;
  @ApiProperty({ type: 'integer', description: 'Lines below the heading.' }) rows!: number;
  @ApiProperty({ type: 'integer' }) submitted!: number;
  @ApiProperty({ type: 'integer' }) revised!: number;
  @ApiProperty({ type: 'integer', description: 'Lines that say what is there already.' }) unchanged!: number;
  @ApiProperty({ type: 'integer', description: 'Cells that cannot be taken over.' }) faulty!: number;
  @ApiProperty({ type: [ImportFaultView], description: 'The first 200 of them.' }) faults!: readonly ImportFaultView[];
}
