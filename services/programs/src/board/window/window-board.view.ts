import { ApiProperty } from '@nestjs/swagger';
import { COUNT_MODES, type CountMode } from '@rakor/contracts';
import { WindowLeaderView } from '../../window/leaders/leaders.reader.js';
import { WINDOW_STATUSES, type WindowStatus } from '../../window/window.js';
import { BoardMilestone, BoardProgram, ColourCount, ProgressPointView, Slip } from '../board.view.js';
import { UnblockerView } from '../board.unblockers.js';

/** A window at a glance: what day it is, how its programs stand and why, what slipped, and who has to do something about it. */
export class WindowBoard {
  @ApiProperty({ format: 'date', description: 'The local day that it shows.' }) on!: string;
  @ApiProperty({ format: 'date-time', description: 'What had been recorded by then.' }) asOf!: string;
  @ApiProperty() regionName!: string;
  @ApiProperty({ format: 'uuid' }) windowId!: string;
  @ApiProperty({ example: 'JDL/33.16/2021/1' }) number!: string;
  @ApiProperty({ example: '99 hari kerja' }) name!: string;
  @ApiProperty({ example: 'Bupati Blora' }) position!: string;
  @ApiProperty({ type: [WindowLeaderView], description: 'Who has held the position in the window.' }) leaders!: WindowLeaderView[];
  @ApiProperty({ enum: WINDOW_STATUSES }) status!: WindowStatus;
  @ApiProperty({ enum: COUNT_MODES }) countMode!: CountMode;
  @ApiProperty({ format: 'date' }) inauguratedOn!: string;
  @ApiProperty({ format: 'date' }) lastDay!: string;
  @ApiProperty({ type: 'integer', description: 'Days that have begun; 0 before the first, N after the last.' }) dayNo!: number;
  @ApiProperty({ type: 'integer', description: 'N.' }) length!: number;
  @ApiProperty({ type: 'integer', description: 'Programs in all, drafts too.' }) total!: number;
  @ApiProperty({ type: 'integer', description: 'Programs that nobody has started yet.' }) drafts!: number;
  @ApiProperty({ type: 'integer', description: 'Programs that nobody has decided on yet.' }) undecided!: number;
  @ApiProperty({ type: [ColourCount] }) colours!: ColourCount[];
  @ApiProperty({ type: [BoardProgram], description: 'What needs a leader first.' }) programs!: BoardProgram[];
  @ApiProperty({ type: [Slip], description: 'What stands worse than a week before.' }) slipped!: Slip[];
  @ApiProperty({ type: [BoardMilestone], description: 'Not verified, and over or due within a week.' }) due!: BoardMilestone[];
  @ApiProperty({ type: [UnblockerView], description: 'Who must take away what.' }) unblockers!: UnblockerView[];
  @ApiProperty({ type: [ProgressPointView], description: 'Trajectory beside verified progress, the mean over the programs.' })
  progress!: ProgressPointView[];
}
