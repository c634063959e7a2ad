import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsBoolean, IsOptional } from 'class-validator';
import { ADMINS } from '../../access.js';
import { HoldingView } from '../position.view.js';
import { type Held, HoldPositionHandler } from './hold-position.handler.js';

class HolderBody {
  @Text(200)
  declare personName: string;

  /**
   * The account by which the person signs in: `sub` of the tokens. A token that names the position is good from the first hour of the holding to
   * its last, and only with this subject.
   */
  @IsOptional()
  @Text(255)
  subject?: string | null;

  /** For the time being: Pj, Plt, Plh. */
  @IsBoolean()
  declare acting: boolean;

  /** First day, local to the region; today when left out. */
  @IsOptional()
  @LocalDate()
  from?: string;

  /** Last day, where it is known. */
  @IsOptional()
  @LocalDate()
  until?: string | null;
}

class HeldView implements Held {
  @ApiProperty({ format: 'uuid' })
  declare readonly positionId: string;

  @ApiProperty({ type: HoldingView })
  declare readonly holding: HoldingView;

  @ApiProperty({ type: HoldingView, nullable: true, description: 'The holding that has ended by it, the day before.' })
  declare readonly former: HoldingView | null;

  @ApiProperty({ type: 'integer', description: "The position's." })
  declare readonly version: number;
}

@Controller('v1/regions/:region/positions/:id/holders')
export class HoldPositionController {
  constructor(private readonly holdPosition: HoldPositionHandler) {}

  @Post()
  @Access(ADMINS)
  @AcceptsIfMatch()
  @ApiCreatedResponse({ type: HeldView })
  @ApiOperation({ summary: 'Say who holds a position from a day on; the former holding ends the day before' })
  async hold(
    @Context() context: RequestContext,
    @Param('id') positionId: string,
    @IfMatch() expected: number | undefined,
    @Body() { until = null, subject = null, ...holder }: HolderBody,
  ): Promise<HeldView> {
    return this.holdPosition.execute(context, { ...holder, until, subject, positionId, expected });
  }
}
