import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { KnownId, PublicAccess } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { anybodyIn } from '../../edge/anybody.js';
import { QueueRepository } from '../queue.repository.js';
import type { Range } from './forecast.js';
import { WaitReader } from './wait.reader.js';

/** Minutes from now until the call: at best and at worst. */
export class WaitView {
  @ApiProperty({ type: 'integer' }) fromMinutes!: number;
  @ApiProperty({ type: 'integer' }) toMinutes!: number;
}

export class LineView {
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty() institutionName!: string;
  @ApiProperty({ type: 'integer', description: 'How many wait for it.' }) waiting!: number;
  @ApiProperty({ type: 'integer', description: 'Open counters that serve it.' }) counters!: number;
  @ApiProperty({ type: WaitView, nullable: true, description: 'For who comes now; null while no open counter serves it.' })
  wait!: WaitView | null;
}

/** What a place is like right now, for whoever thinks of going there. */
export class PlaceWaitView {
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day that is open; null: no numbers are given out.' })
  date!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closesAt!: string | null;
  @ApiProperty({ type: 'integer', description: 'How many wait, for whatever it is.' }) waiting!: number;
  @ApiProperty({ type: [LineView] }) lines!: LineView[];
  @ApiProperty({ format: 'date-time', description: 'When this was so.' }) at!: string;
}

@ApiTags('public')
@Controller('v1/regions/:region/places/:id/wait')
export class ShowWaitController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: QueueRepository,
    private readonly waits: WaitReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @PublicAccess()
  @ApiOperation({ summary: 'How long one waits at a place now, for each service; for everybody, before they travel' })
  @ApiOkResponse({ type: PlaceWaitView })
  show(@Param('region') region: string, @Param('id', KnownId) placeId: string): Promise<PlaceWaitView> {
    const now = this.clock.now();
    return this.unitOfWork.read(anybodyIn(region), async (tx) => {
      const queue = await this.queues.get(tx, placeId);
      const offered = await this.queues.offered(tx, queue);
      const { waiting, desks, forecast } = await this.waits.lines(tx, queue, now);
      const { placeName, date, closesAt } = queue;
      const lines = offered.map(({ serviceId, serviceName, institutionName }) => ({
        ...{ serviceId, serviceName, institutionName },
        waiting: waiting.filter((one) => one.serviceId === serviceId).length,
        counters: desks.filter(({ servingIds }) => servingIds.includes(serviceId)).length,
        wait: waitViewOf(forecast.newcomers.get(serviceId)),
      }));
      const when = { date, closesAt: closesAt?.toISOString() ?? null, at: now.toISOString() };
      return { placeId, placeName, ...when, waiting: waiting.length, lines };
    });
  }
}

/** Whole minutes, never a shorter range than it is. */
export function waitViewOf(range: Range | undefined): WaitView | null {
  return range ? { fromMinutes: Math.floor(range.from / 60), toMinutes: Math.ceil(range.to / 60) } : null;
}
