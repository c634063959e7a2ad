import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { KnownId, PublicAccess } from '@rakor/http';
import { UnitOfWork } from '@rakor/messaging';
import { anybodyIn } from '../../edge/anybody.js';
import { BookingRepository } from '../booking.repository.js';
import { BookingView, viewOf } from '../booking.view.js';

@ApiTags('public')
@Controller('v1/regions/:region/bookings/:id')
export class ShowBookingController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: BookingRepository,
  ) {}

  @Get()
  @PublicAccess()
  @ApiOperation({ summary: 'My booking, by its id; without a token, because only who made it knows the id' })
  @ApiOkResponse({ type: BookingView })
  show(@Param('region') region: string, @Param('id', KnownId) bookingId: string): Promise<BookingView> {
    return this.unitOfWork.read(anybodyIn(region), async (tx) => viewOf(await this.bookings.get(tx, bookingId)));
  }
}
