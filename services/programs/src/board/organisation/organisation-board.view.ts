import { ApiProperty } from '@nestjs/swagger';
import { BoardMilestone, BoardProgram } from '../board.view.js';
import { ObstacleLine } from '../board.unblockers.js';

/** A report that is due, before silence makes a colour fade. */
export class ReportDue {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date', description: 'The last day on which a report keeps the colour.' }) by!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastReportOn!: string | null;
}

/** A report that came back, and has not been made again. */
export class ReturnedReport {
  @ApiProperty({ format: 'uuid' }) reportId!: string;
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() title!: string;
  @ApiProperty() milestone!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date' }) returnedOn!: string;
}

/** What an organisation owes this week. */
export class OrganisationBoard {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty() regionName!: string;
  @ApiProperty({ example: 'dpmptsp' }) organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ type: [ReportDue], description: 'Reports that are due within a week, or are overdue.' }) reports!: ReportDue[];
  @ApiProperty({ type: [ReturnedReport] }) returned!: ReturnedReport[];
  @ApiProperty({ type: [BoardMilestone], description: 'Not verified, and over or due within a week.' }) milestones!: BoardMilestone[];
  @ApiProperty({ type: [ObstacleLine], description: 'What it has to take out of the way of programs, the oldest first.' })
  obstacles!: ObstacleLine[];
  @ApiProperty({ type: [BoardProgram], description: 'Programs that it leads or supports.' }) programs!: BoardProgram[];
}
