import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { PRIORITY_NEEDS, type PriorityNeed } from '@rakor/contracts';
import { Access, Context, Instant, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { ISSUERS } from '../../edge/roles.js';
import { type HandedIn, HandInHandler } from './hand-in.handler.js';

const NEEDS = PRIORITY_NEEDS.filter((need) => need !== 'override');

export class OfflineTicket {
  /** Made by the kiosk and printed, for the place in line. */
  @IsUUID() id!: string;
  /** The running number: 801 of "A801". */
  @IsInt() @Min(1) seq!: number;
  @IsUUID() serviceId!: string;
  @IsOptional() @IsIn(NEEDS) need?: PriorityNeed | null;
  /** When it was printed. */
  @Instant() issuedAt!: string;
}

export class HandIn {
  /** As the place’s policy names it. */
  @Text(60) kiosk!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => OfflineTicket) tickets!: OfflineTicket[];
}

export class HandedInView implements HandedIn {
  @ApiProperty({ type: 'integer' }) taken!: number;
  @ApiProperty({ type: 'integer', description: 'Handed in before.' }) known!: number;
}

@ApiTags('tickets')
@Controller('v1/regions/:region/places/:id/offline-tickets')
export class HandInController {
  constructor(private readonly handler: HandInHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'Hand in the numbers that a kiosk gave out of its own block while it had no connection' })
  @ApiOkResponse({ type: HandedInView })
  handIn(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Body() { kiosk, tickets }: HandIn,
  ): Promise<HandedInView> {
    const numbers = tickets.map(({ need = null, issuedAt, ...ticket }) => ({ ...ticket, need, issuedAt: new Date(issuedAt) }));
    return this.handler.execute(context, { placeId, kiosk, tickets: numbers });
  }
}
