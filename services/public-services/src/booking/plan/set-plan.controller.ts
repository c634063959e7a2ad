import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsInt, Max, Min } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import type { BookingPlan } from '../slot.reader.js';
import { SetPlanHandler } from './set-plan.handler.js';

export class SetPlan implements BookingPlan {
  /** Slots follow each other so long from the opening on. */
  @IsInt() @Min(5) @Max(480) slotMinutes!: number;
  /** Visitors a slot; 0: it can be booked no more, and what is booked stays. */
  @IsInt() @Min(0) @Max(500) quota!: number;
  /** How many days ahead one may book. */
  @IsInt() @Min(1) @Max(365) horizonDays: number = 30;
}

export class BookingPlanView implements BookingPlan {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) slotMinutes!: number;
  @ApiProperty({ type: 'integer' }) quota!: number;
  @ApiProperty({ type: 'integer' }) horizonDays!: number;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

@ApiTags('bookings')
@Controller('v1/regions/:region/services/:id/booking-plan')
export class SetPlanController {
  constructor(private readonly handler: SetPlanHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Say how a service is booked: how long its slots are, and how many visitors each takes' })
  @ApiOkResponse({ type: BookingPlanView })
  set(@Context() context: RequestContext, @Param('id', KnownId) serviceId: string, @Body() plan: SetPlan): Promise<BookingPlanView> {
    return this.handler.execute(context, { serviceId, plan });
  }
}
