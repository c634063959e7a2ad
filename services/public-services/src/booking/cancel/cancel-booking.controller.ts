import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BookingCancelledV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ISSUERS } from '../../edge/roles.js';
import { BookingChanges } from '../booking.changes.js';
import { BookingView } from '../booking.view.js';

export class CancelBooking {
  @WhereSent() @Text(500) reason?: string;
}

@ApiTags('bookings')
@Controller('v1/regions/:region/bookings/:id/cancel')
export class CancelBookingController {
  constructor(private readonly changes: BookingChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'The visitor will not come: somebody else may have the slot' })
  @ApiOkResponse({ type: BookingView })
  cancel(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: CancelBooking,
  ): Promise<BookingView> {
    const cause = context.role === 'counter-officer' ? 'place' : 'holder';
    return this.changes.letGo(context, { id, expected }, BookingCancelledV1, (booking, now) => booking.cancel(cause, reason ?? null, now));
  }
}
