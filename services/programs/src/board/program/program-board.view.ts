import { ApiProperty } from '@nestjs/swagger';
import { BoardMilestone, BoardProgram, ProgressPointView } from '../board.view.js';
import { UnblockerView } from '../board.unblockers.js';

/** A program at a glance: its plan beside what was verified, milestone by milestone and day by day. */
export class ProgramBoard extends BoardProgram {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty() regionName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) windowId!: string | null;
  @ApiProperty({ type: [String], description: 'Names of who supports it and takes part.' }) members!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Whole rupiah.' }) budget!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Whole rupiah, spent from the beginning on.' }) realised!: string | null;
  @ApiProperty({ type: [BoardMilestone], description: 'In the order of their days.' }) milestones!: BoardMilestone[];
  @ApiProperty({ type: [UnblockerView] }) unblockers!: UnblockerView[];
  @ApiProperty({ type: [ProgressPointView] }) progress!: ProgressPointView[];
}
