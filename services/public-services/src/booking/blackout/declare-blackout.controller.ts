import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, LocalDate, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { BookingView } from '../booking.view.js';
import { DeclareBlackoutHandler } from './declare-blackout.handler.js';

/** Days on which a place takes no bookings after all. */
export class BlackoutDays {
  /** Local to the place. */
  @LocalDate() from!: string;
  /** The last day, included. */
  @LocalDate() until!: string;
  /** The only service that it is about; left out: all of the place. */
  @WhereSent() @IsUUID() serviceId?: string;
}

export class DeclareBlackout extends BlackoutDays {
  @Text(500) reason!: string;
}

export class BlackoutView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null where it is only asked what it would do.' }) id!:
    string | null;
  @ApiProperty({ type: [BookingView], description: 'Whom it hits: as they are now, taken back where it is declared.' }) hit!: BookingView[];
}

@ApiTags('bookings')
@Controller('v1/regions/:region/places/:id/blackouts')
export class DeclareBlackoutController {
  constructor(private readonly handler: DeclareBlackoutHandler) {}

  @Get('preview')
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Whom a blackout would hit, before it is declared' })
  @ApiOkResponse({ type: BlackoutView })
  preview(@Context() context: RequestContext, @Param('id', KnownId) placeId: string, @Query() days: BlackoutDays): Promise<BlackoutView> {
    return this.handler.preview(context, { placeId, ...days });
  }

  @Post()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Take no bookings on some days after all: those that are there are taken back, and listed' })
  @ApiCreatedResponse({ type: BlackoutView })
  declare(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Body() blackout: DeclareBlackout,
  ): Promise<BlackoutView> {
    return this.handler.execute(context, { placeId, ...blackout });
  }
}
