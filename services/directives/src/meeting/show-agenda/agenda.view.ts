import { ApiProperty } from '@nestjs/swagger';
import type { AgendaItem } from '@rakor/contracts';
import { minutesOf } from '../agenda.js';
import type { Meeting } from '../meeting.js';

export class AgendaItemView implements AgendaItem {
  @ApiProperty() topic!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Title of the position that presents it.' }) presenter!: string | null;
  @ApiProperty() minutes!: number;
}

/** What a meeting is about. What is carried over from earlier ones is a list of its own. */
export class AgendaView {
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty({ type: [AgendaItemView] }) items!: readonly AgendaItemView[];
  @ApiProperty({ description: 'All items together; what is usual where there are none.' }) minutes!: number;
  @ApiProperty({ description: 'Of the meeting; also the ETag.' }) version!: number;
}

export function agendaOf({ id, agenda, version }: Meeting): AgendaView {
  return { meetingId: id, items: agenda, minutes: minutesOf(agenda), version };
}
