import { ApiProperty } from '@nestjs/swagger';
import {
  PRIORITY_NEEDS,
  type PriorityNeed,
  TICKET_CHANNELS,
  TICKET_OUTCOMES,
  TICKET_STATUSES,
  type TicketChannel,
  type TicketOutcome,
  type TicketStatus,
} from '@rakor/contracts';
import type { Ticket } from './ticket.js';

/** A ticket as officers see it. */
export class TicketView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'A017' }) number!: string;
  @ApiProperty({ format: 'date', description: 'The day that the number belongs to.' }) date!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty() institutionName!: string;
  @ApiProperty({ enum: TICKET_CHANNELS }) channel!: TicketChannel;
  @ApiProperty({ enum: PRIORITY_NEEDS, nullable: true, description: 'Why it is called before others.' }) need!: PriorityNeed | null;
  @ApiProperty({ enum: TICKET_STATUSES }) status!: TicketStatus;
  @ApiProperty({ format: 'date-time' }) arrivedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Since when it has been in its status.' }) since!: string;
  @ApiProperty({ type: 'integer' }) calls!: number;
  @ApiProperty({ enum: TICKET_OUTCOMES, nullable: true }) outcome!: TicketOutcome | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(ticket: Ticket): TicketView {
  const { id, number, date, queueId: placeId, serviceId, serviceName, institutionName, channel, need, status, calls, outcome } = ticket;
  const times = { arrivedAt: ticket.arrivedAt.toISOString(), since: ticket.since.toISOString() };
  return {
    ...{ id, number, date, placeId, serviceId, serviceName, institutionName, channel, need, status, ...times },
    ...{ calls, outcome, version: ticket.version },
  };
}
