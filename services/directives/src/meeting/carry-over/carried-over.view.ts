import { ApiProperty } from '@nestjs/swagger';

const CARRIED_OVER_KINDS = ['directive'] as const;

/** Something open that lies on the table of a meeting. */
export class CarriedOver {
  @ApiProperty({ description: 'Its place on the table, from 1: what is late comes first.' }) position!: number;
  @ApiProperty({ enum: CARRIED_OVER_KINDS }) kind!: (typeof CARRIED_OVER_KINDS)[number];
  @ApiProperty({ format: 'uuid', description: 'Of the directive.' }) subjectId!: string;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who has to act; null for many.' }) party!: string | null;
  @ApiProperty({ format: 'date', description: 'Local date since which it is open.' }) since!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The earliest that is not met.' }) dueOn!: string | null;
  @ApiProperty({ description: 'On the day of the meeting.' }) daysOverdue!: number;
  @ApiProperty({ description: 'Addressees that are not done.' }) open!: number;
  @ApiProperty() addressees!: number;
  @ApiProperty({ description: 'Addressees that have not confirmed that it arrived.' }) unacknowledged!: number;
}
