import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty } from '@nestjs/swagger';
import { Access, Context, IfMatch, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { ADMINS } from '../../access.js';
import type { HoldingCorrection } from '../holding.js';
import { HoldingView } from '../position.view.js';
import { type Corrected, CorrectHoldingHandler } from './correct-holding.handler.js';

class CorrectionBody implements HoldingCorrection {
  /** The account by which the holder signs in; null takes it away, and with it what its tokens for the position are good for. */
  @IsOptional()
  @Text(255)
  subject?: string | null;

  /** Last day; null where nobody knows it after all. */
  @IsOptional()
  @LocalDate()
  until?: string | null;
}

class CorrectedView implements Corrected {
  @ApiProperty({ format: 'uuid' })
  declare readonly positionId: string;

  @ApiProperty({ type: HoldingView })
  declare readonly holding: HoldingView;

  @ApiProperty({ type: 'integer', description: "The position's." })
  declare readonly version: number;
}

@Controller('v1/regions/:region/positions/:id/holders/:holdingId')
export class CorrectHoldingController {
  constructor(private readonly correctHolding: CorrectHoldingHandler) {}

  @Patch()
  @Access(ADMINS)
  @ApiOkResponse({ type: CorrectedView })
  @ApiOperation({
    summary: 'Say by which account a holder signs in, or when he leaves while nobody follows him',
  })
  async correct(
    @Context() context: RequestContext,
    @Param('id') positionId: string,
    @Param('holdingId') holdingId: string,
    @IfMatch() expected: number | undefined,
    @Body() correction: CorrectionBody,
  ): Promise<CorrectedView> {
    return this.correctHolding.execute(context, { positionId, holdingId, expected, correction });
  }
}
