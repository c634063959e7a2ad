import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { KnownId, LocalDate, PublicAccess } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { anybodyIn } from '../../edge/anybody.js';
import { SlotReader } from '../slot.reader.js';

export class ListSlots {
  /** Local to the place. */
  @LocalDate() date!: string;
}

export class SlotView {
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ format: 'date-time' }) endsAt!: string;
  @ApiProperty({ type: 'integer', description: 'How many may still book it.' }) free!: number;
}

@ApiTags('public')
@Controller('v1/regions/:region/services/:id/slots')
export class ListSlotsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly slots: SlotReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @PublicAccess()
  @ApiOperation({
    summary: 'The slots of a service on a day that are still to come, and how many each still takes; a day has at most some hundred',
  })
  @ApiOkResponse({ type: [SlotView] })
  list(@Param('region') region: string, @Param('id', KnownId) serviceId: string, @Query() { date }: ListSlots): Promise<SlotView[]> {
    return this.unitOfWork.read(anybodyIn(region), async (tx) => {
      const bookable = await this.slots.bookable(tx, serviceId);
      const free = await this.slots.freeOn(tx, bookable, date, this.clock.now());
      return free.map((slot) => ({ startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString(), free: slot.free }));
    });
  }
}
