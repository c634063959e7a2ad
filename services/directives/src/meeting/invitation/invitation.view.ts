import { ApiProperty } from '@nestjs/swagger';
import { MEETING_TYPES, type MeetingType } from '@rakor/contracts';

/** A meeting that somebody is asked to, and what he is told of it. */
export class InvitationView {
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty({ description: 'The tenant that invites.' }) region!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ example: 'RKR/36/2022/1' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: MEETING_TYPES }) type!: MeetingType;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ description: 'How long it is going to take.' }) minutes!: number;
  @ApiProperty() place!: string;
  @ApiProperty() chair!: string;
  @ApiProperty() cancelled!: boolean;
}
