import { ApiProperty } from '@nestjs/swagger';
import { WindowView } from '../window.view.js';

/** A program with milestones after the last day that its window now has. */
export class PlanOutside {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'How many of its milestones have to be planned anew.' }) milestones!: number;
}

/** A window that counts otherwise now, and what that leaves to be done. */
export class CountModeSetView extends WindowView {
  @ApiProperty({ type: [PlanOutside] }) plansOutside!: PlanOutside[];
}
