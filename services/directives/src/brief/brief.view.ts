import { ApiProperty } from '@nestjs/swagger';
import { Share } from '../directive/coverage/coverage.view.js';
import { CarriedOver } from '../meeting/carry-over/carried-over.view.js';
import { LastMeeting } from '../meeting/promises/promised.view.js';
import { MeetingView } from '../meeting/meeting.view.js';

/** As many items as a page has room for; what is late longest comes first. */
export class OpenMatters {
  @ApiProperty({ description: 'How many there are in all.' }) total!: number;
  @ApiProperty({ type: [CarriedOver] }) items!: CarriedOver[];
}

/** One page that says what a meeting has to deal with, computed from what is open on its day (F7). */
export class BriefView {
  @ApiProperty({ type: MeetingView }) meeting!: MeetingView;
  @ApiProperty() regionName!: string;
  @ApiProperty({ description: 'Directives that are open.' }) open!: number;
  @ApiProperty({ type: Share, description: 'Addressees of open directives that have confirmed them, of all.' }) acknowledged!: Share;
  @ApiProperty({ type: Share, description: 'Addressees of open directives that are done, of all.' }) done!: Share;
  @ApiProperty({ type: OpenMatters }) overdue!: OpenMatters;
  @ApiProperty({ type: OpenMatters }) unacknowledged!: OpenMatters;
  @ApiProperty({ type: OpenMatters, description: 'Due by the day of the next meeting, or within a week where none is planned.' })
  dueNext!: OpenMatters;
  @ApiProperty({ format: 'date' }) dueNextUntil!: string;
  @ApiProperty({ type: OpenMatters, description: 'Sorted by who must take them away.' }) obstacles!: OpenMatters;
  @ApiProperty({ type: OpenMatters, description: 'Windows of which half is over: this meeting reviews them.' }) midpoints!: OpenMatters;
  @ApiProperty({ type: OpenMatters }) extensions!: OpenMatters;
  @ApiProperty({ type: OpenMatters, description: 'Proposals that wait for an answer.' }) proposals!: OpenMatters;
  @ApiProperty({ type: LastMeeting, nullable: true }) last!: LastMeeting | null;
}
