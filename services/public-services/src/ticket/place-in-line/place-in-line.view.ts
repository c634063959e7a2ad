import { ApiProperty } from '@nestjs/swagger';
import { TICKET_STATUSES, type TicketStatus } from '@rakor/contracts';
import { WaitView } from '../../queue/wait/wait.view.js';

/** A ticket as its holder sees it: nothing of anybody else. */
export class PlaceInLineState {
  @ApiProperty({ example: 'A017' }) number!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty({ enum: TICKET_STATUSES }) status!: TicketStatus;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: '1 is the next who is called for the service; null: it is not waited, or no counter is open.',
  })
  position!: number | null;
  @ApiProperty({ type: WaitView, nullable: true }) wait!: WaitView | null;
  @ApiProperty({ type: String, nullable: true, description: 'Where to go, once it is called.' }) counterName!: string | null;
}

/** The same, right now. */
export class PlaceInLineView extends PlaceInLineState {
  @ApiProperty({ format: 'date-time', description: 'When this was so.' }) at!: string;
}
