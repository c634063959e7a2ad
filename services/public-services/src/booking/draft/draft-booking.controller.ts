import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Instant, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ISSUERS } from '../../edge/roles.js';
import { BookingView } from '../booking.view.js';
import { DraftBookingHandler } from './draft-booking.handler.js';

export class DraftBooking {
  /** When the slot begins. */
  @Instant() startsAt!: string;
}

@ApiTags('bookings')
@Controller('v1/regions/:region/services/:id/bookings')
export class DraftBookingController {
  constructor(private readonly handler: DraftBookingHandler) {}

  @Post()
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'Hold a slot for a quarter of an hour, in which it is to be confirmed' })
  @ApiCreatedResponse({ type: BookingView })
  draft(
    @Context() context: RequestContext,
    @Param('id', KnownId) serviceId: string,
    @Body() { startsAt }: DraftBooking,
  ): Promise<BookingView> {
    return this.handler.execute(context, { serviceId, startsAt: new Date(startsAt) });
  }
}
