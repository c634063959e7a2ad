import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { TICKET_STATUSES, type TicketStatus } from '@rakor/contracts';
import { KnownId, PublicAccess } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { CounterRepository } from '../../counter/counter.repository.js';
import { anybodyIn } from '../../edge/anybody.js';
import { QueueRepository } from '../../queue/queue.repository.js';
import { WaitView, waitViewOf } from '../../queue/wait/show-wait.controller.js';
import { WaitReader } from '../../queue/wait/wait.reader.js';
import { TicketRepository } from '../ticket.repository.js';

/** A ticket as its holder sees it: nothing of anybody else. */
export class PlaceInLineView {
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
  @ApiProperty({ format: 'date-time', description: 'When this was so.' }) at!: string;
}

@ApiTags('public')
@Controller('v1/regions/:region/tickets/:id/place-in-line')
export class ShowPlaceInLineController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketRepository,
    private readonly queues: QueueRepository,
    private readonly counters: CounterRepository,
    private readonly waits: WaitReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @PublicAccess()
  @ApiOperation({ summary: 'My place in line, by the id on the ticket; without a token' })
  @ApiOkResponse({ type: PlaceInLineView })
  show(@Param('region') region: string, @Param('id', KnownId) ticketId: string): Promise<PlaceInLineView> {
    const now = this.clock.now();
    return this.unitOfWork.read(anybodyIn(region), async (tx) => {
      const { number, serviceName, status, counterId, queueId } = await this.tickets.get(tx, ticketId);
      const queue = await this.queues.get(tx, queueId);
      const prospect = status === 'waiting' ? (await this.waits.lines(tx, queue, now)).forecast.prospects.get(ticketId) : undefined;
      const counter = counterId === null || status === 'held' ? null : await this.counters.get(tx, counterId);
      return {
        ...{ number, placeName: queue.placeName, serviceName, status, position: prospect?.position ?? null, wait: waitViewOf(prospect) },
        ...{ counterName: counter?.name ?? null, at: now.toISOString() },
      };
    });
  }
}
