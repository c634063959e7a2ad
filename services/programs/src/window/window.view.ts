import { ApiProperty } from '@nestjs/swagger';
import { COUNT_MODES, type CountMode } from '@rakor/contracts';
import { countsOf } from './window-count.js';
import { WINDOW_STATUSES, type Window, type WindowStatus } from './window.js';

/** What the days of a window come to in one of the two ways of counting. */
export class WindowCountView {
  @ApiProperty({ enum: COUNT_MODES }) mode!: CountMode;
  @ApiProperty({ format: 'date' }) midpointOn!: string;
  @ApiProperty({ format: 'date' }) lastDay!: string;
}

/** A window as everybody sees it. */
export class WindowView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'JDL/33.16/2021/1' }) number!: string;
  @ApiProperty({ example: '99 hari kerja' }) name!: string;
  @ApiProperty({ format: 'uuid' }) positionId!: string;
  @ApiProperty({ example: 'Bupati Blora', description: 'Whose window it is; the holder may change in it.' }) position!: string;
  @ApiProperty({ format: 'date' }) inauguratedOn!: string;
  @ApiProperty({ description: 'N, in days of the mode.' }) length!: number;
  @ApiProperty({ enum: COUNT_MODES }) countMode!: CountMode;
  @ApiProperty({ format: 'date' }) midpointOn!: string;
  @ApiProperty({ format: 'date' }) lastDay!: string;
  @ApiProperty({ description: 'How many days have begun by today; 0 before the first, N after the last.' }) dayNo!: number;
  @ApiProperty({ example: '2021.2', description: 'Editions of the national holidays that its working days rest on.' })
  calendarVersion!: string;
  @ApiProperty({ type: [WindowCountView], description: 'Both ways of counting: "hari kerja" has been meant either way.' })
  counts!: WindowCountView[];
  @ApiProperty({ type: Number, nullable: true, description: 'How many programs may be priorities; null: not limited.' })
  maxPriorities!: number | null;
  @ApiProperty({ enum: WINDOW_STATUSES }) status!: WindowStatus;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

/** @param today local date of the region */
export function viewOf(window: Window, today: string): WindowView {
  const { id, number, name, positionId, position, inauguratedOn, length, countMode, midpointOn, lastDay } = window;
  const { calendarVersion, maxPriorities, status, version } = window;
  const { calendar, working } = countsOf(window, today);
  const counts = [calendar, working].map((count) => (count.mode === countMode ? { mode: countMode, midpointOn, lastDay } : count));
  return {
    ...{ id, number, name, positionId, position, inauguratedOn, length, countMode, midpointOn, lastDay },
    ...{ dayNo: window.dayNoOn(today), calendarVersion, counts, maxPriorities, status, version },
  };
}
