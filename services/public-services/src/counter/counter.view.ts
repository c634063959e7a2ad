import { ApiProperty } from '@nestjs/swagger';
import type { Ticket } from '../ticket/ticket.js';
import { TicketView, viewOf as ticketViewOf } from '../ticket/ticket.view.js';
import type { Counter } from './counter.js';

/** A counter as its officer sees it. */
export class CounterView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty({ example: 'Loket 3' }) name!: string;
  @ApiProperty({ type: [String], description: 'Services that it may serve.' }) serviceIds!: string[];
  @ApiProperty({ type: [String], description: 'Services that it serves while it is open.' }) servingIds!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Who serves there; null while it is closed.' }) officer!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) openedAt!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

/** A counter, and whom a step there was about. */
export class CounterStepView extends CounterView {
  @ApiProperty({ type: TicketView, description: 'As the step has left it.' }) ticket!: TicketView;
}

export function viewOf({ id, queueId: placeId, name, serviceIds, servingIds, officer, openedAt, version }: Counter): CounterView {
  return { id, placeId, name, serviceIds, servingIds, officer, openedAt: openedAt?.toISOString() ?? null, version };
}

export function stepViewOf(counter: Counter, ticket: Ticket): CounterStepView {
  return { ...viewOf(counter), ticket: ticketViewOf(ticket) };
}
