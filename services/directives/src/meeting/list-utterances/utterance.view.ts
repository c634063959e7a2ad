import { ApiProperty } from '@nestjs/swagger';
import { UTTERANCE_KINDS, type UtteranceKind } from '@rakor/contracts';

/** What somebody said, as it was written down. */
export class UtteranceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty() speaker!: string;
  @ApiProperty({ enum: UTTERANCE_KINDS }) kind!: UtteranceKind;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date-time', description: 'When it was said.' }) saidAt!: string;
  @ApiProperty({ format: 'date-time', description: 'When it was written down.' }) recordedAt!: string;
  @ApiProperty({ description: 'Subject of the token that recorded it.' }) recordedBy!: string;
}
