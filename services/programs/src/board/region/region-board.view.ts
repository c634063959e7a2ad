import { ApiProperty } from '@nestjs/swagger';
import { WINDOW_STATUSES, type WindowStatus } from '../../window/window.js';
import { ColourCount } from '../board.view.js';

/** A window in one line, beside the others. */
export class WindowLine {
  @ApiProperty({ example: '33.16' }) region!: string;
  @ApiProperty() regionName!: string;
  @ApiProperty({ format: 'uuid' }) windowId!: string;
  @ApiProperty({ example: 'JDL/33.16/2021/1' }) number!: string;
  @ApiProperty({ example: '99 hari kerja' }) name!: string;
  @ApiProperty({ example: 'Bupati Blora' }) position!: string;
  @ApiProperty({ enum: WINDOW_STATUSES }) status!: WindowStatus;
  @ApiProperty({ format: 'date' }) inauguratedOn!: string;
  @ApiProperty({ format: 'date' }) lastDay!: string;
  @ApiProperty({ type: 'integer', description: 'Days that have begun; 0 before the first, N after the last.' }) dayNo!: number;
  @ApiProperty({ type: 'integer', description: 'N.' }) length!: number;
  @ApiProperty({ type: 'integer', description: 'Programs in all, drafts too.' }) total!: number;
  @ApiProperty({ type: 'integer' }) drafts!: number;
  @ApiProperty({ type: 'integer', description: 'Programs that nobody has decided on yet.' }) undecided!: number;
  @ApiProperty({ type: [ColourCount] }) colours!: ColourCount[];
}

/** All windows side by side: a region's own, and for a province those of its regencies. */
export class RegionBoard {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty() regionName!: string;
  @ApiProperty({ type: [ColourCount], description: 'Over all windows.' }) colours!: ColourCount[];
  @ApiProperty({ type: [WindowLine], description: 'Running ones first, and of these what has most programs in red.' })
  windows!: WindowLine[];
}
