import { ApiProperty } from '@nestjs/swagger';

/** An event that was set aside, as an operator sees it; its body stays in the table, for it may hold personal data. */
export class DeadLetterView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'Id of the event, as in the logs.' }) eventId!: string;
  @ApiProperty({ example: 'directives.directive-issued.v1' }) type!: string;
  @ApiProperty({ description: 'Id of the aggregate that the event tells of; its later events wait.' }) aggregate!: string;
  @ApiProperty({ enum: ['dead', 'parked', 'redriving'] }) status!: string;
  @ApiProperty({ description: 'Why it was set aside.' }) reason!: string;
  @ApiProperty({ description: 'How often its handler was tried.' }) attempts!: number;
  @ApiProperty({ description: "Place in the producer's stream." }) streamSequence!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}
