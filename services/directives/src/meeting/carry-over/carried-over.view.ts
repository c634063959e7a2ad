import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { OBSTACLE_TYPES, type ObstacleType } from '@rakor/contracts';

const CARRIED_OVER_KINDS = ['midpoint-review', 'directive', 'extension', 'obstacle', 'proposal'] as const;

/** What differs from kind to kind. */
export class CarriedOverDetail {
  @ApiPropertyOptional({ type: [String], description: 'Of a directive: the first few whose date has passed.' }) late?: string[];
  @ApiPropertyOptional({ description: 'Of a directive: how many they are in all.' }) lateCount?: number;
  @ApiPropertyOptional({ type: [String], description: 'Of a directive: the first few that have not confirmed it.' }) silent?: string[];
  @ApiPropertyOptional({ format: 'date', description: 'Of an extension: until when it is asked for.' }) askedFor?: string;
  @ApiPropertyOptional({ description: 'Of an extension: how often more time was granted before.' }) granted?: number;
  @ApiPropertyOptional({ enum: OBSTACLE_TYPES, description: 'Of an obstacle.' }) type?: ObstacleType;
  @ApiPropertyOptional({ description: 'Of an obstacle: who must take it away.' }) unblocker?: string;
  @ApiPropertyOptional({ description: 'Of an obstacle: the title of the program that it stands in the way of.' }) program?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Of a midpoint review: the last day of the window.' }) lastDay?: string;
  @ApiPropertyOptional({ description: 'Of a proposal: the tenant that proposes.' }) from?: string;
  @ApiPropertyOptional({ description: 'Of a proposal: the province that decides.' }) to?: string;
  @ApiPropertyOptional({ description: 'Of a proposal: whether it is under study.' }) studied?: boolean;
}

/** Something open that lies on the table of a meeting. */
export class CarriedOver {
  @ApiProperty({ description: 'Its place on the table, from 1: what is late comes first.' }) position!: number;
  @ApiProperty({ enum: CARRIED_OVER_KINDS }) kind!: (typeof CARRIED_OVER_KINDS)[number];
  @ApiProperty({
    format: 'uuid',
    description:
      'Of the directive, of the assignment for which more time is asked, of the obstacle, of the proposal, or of the window whose midpoint is reviewed.',
  })
  subjectId!: string;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who has to act; null for many.' }) party!: string | null;
  @ApiProperty({ format: 'date', description: 'Local date since which it is open.' }) since!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The earliest that is not met.' }) dueOn!: string | null;
  @ApiProperty({ description: 'On the day of the meeting.' }) daysOverdue!: number;
  @ApiProperty({ description: 'Addressees that are not done.' }) open!: number;
  @ApiProperty() addressees!: number;
  @ApiProperty({ description: 'Addressees that have not confirmed that it arrived.' }) unacknowledged!: number;
  @ApiProperty({ type: CarriedOverDetail }) detail!: CarriedOverDetail;
}
