import { ApiProperty } from '@nestjs/swagger';
import { TicketView } from '../../ticket/ticket.view.js';
import { CounterView } from '../counter.view.js';

/** A service that a counter serves, and who waits for it. */
export class DeskLineView {
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty({ type: 'integer' }) waiting!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when the first of them waits.' })
  since!: string | null;
}

/** A service that the place offers today. */
export class DeskServiceView {
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty() institutionName!: string;
}

/** Another counter that is open. */
export class DeskCounterView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** All that an officer needs to see at a counter. */
export class DeskView {
  @ApiProperty({ type: CounterView }) counter!: CounterView;
  @ApiProperty() placeName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day that is open; null: none is.' }) date!: string | null;
  @ApiProperty({ description: 'Whether it is whoever asks that sits there.' }) mine!: boolean;
  @ApiProperty({ type: TicketView, nullable: true, description: 'Whom the counter has called or serves.' }) ticket!: TicketView | null;
  @ApiProperty({ type: [DeskLineView], description: 'What it serves; while it is closed, what it could.' }) lines!: DeskLineView[];
  @ApiProperty({ type: [TicketView], description: 'On hold, of what it serves.' }) held!: TicketView[];
  @ApiProperty({ type: [TicketView], description: 'Called in vain, of what it serves; whoever comes back goes into the line again.' })
  missed!: TicketView[];
  @ApiProperty({ type: [DeskServiceView], description: 'Where a visitor can be passed on to.' }) offered!: DeskServiceView[];
  @ApiProperty({ type: [DeskCounterView], description: 'Other counters that are open.' }) others!: DeskCounterView[];
}
