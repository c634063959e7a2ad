import { ApiProperty } from '@nestjs/swagger';
import { MEETING_TYPES, type MeetingType } from '@rakor/contracts';
import { AddresseeSetDto } from '../addressee/addressee-set.dto.js';
import { type Meeting } from './meeting.js';
import { MEETING_STATUSES, type MeetingStatus } from './meeting.state.js';

/** A meeting as it is answered. */
export class MeetingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'RKR/33.16/2021/1' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: MEETING_TYPES }) type!: MeetingType;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ format: 'date', description: 'Day of the start in the time of the region.' }) heldOn!: string;
  @ApiProperty() place!: string;
  @ApiProperty({ description: 'Title of the position in the chair, with its acting capacity.' }) chair!: string;
  @ApiProperty({ type: String, nullable: true }) series!: string | null;
  @ApiProperty({ type: AddresseeSetDto }) invited!: Meeting['invited'];
  @ApiProperty({ enum: MEETING_STATUSES }) status!: MeetingStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(meeting: Meeting): MeetingView {
  const { id, number, title, type, startsAt, heldOn, place, chair, series, invited, status, startedAt, closedAt, version } = meeting;
  return {
    ...{ id, number, title, type, startsAt: startsAt.toISOString(), heldOn, place, chair, series, invited, status },
    startedAt: startedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    version,
  };
}
