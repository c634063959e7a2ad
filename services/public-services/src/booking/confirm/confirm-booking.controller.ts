import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BookingConfirmedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ISSUERS } from '../../edge/roles.js';
import { BookingChanges } from '../booking.changes.js';
import { BookingView } from '../booking.view.js';

@ApiTags('bookings')
@Controller('v1/regions/:region/bookings/:id/confirm')
export class ConfirmBookingController {
  constructor(private readonly changes: BookingChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'The visitor will come' })
  @ApiOkResponse({ type: BookingView })
  confirm(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
  ): Promise<BookingView> {
    return this.changes.take(context, { id, expected }, BookingConfirmedV1, (booking, now) => booking.confirm(now));
  }
}
