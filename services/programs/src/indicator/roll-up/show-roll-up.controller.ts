import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, KnownId, momentOf, Text } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional, Matches } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { RollUpReader } from './roll-up.reader.js';
import { RollUpView } from './roll-up.view.js';

export class RollUpQuery extends AsOfQuery {
  @Text(10) period!: string;
  /** The place to look into: the region, or a regency, district of it; the region itself where it is left out. */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { context: { mend: 'Send the code of a place, as "36.04".' } })
  under?: string;
  /** An area of the score, or an organisation. */
  @IsOptional() @Text(60) part?: string;
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/:id/roll-up')
export class ShowRollUpController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly rollUp: RollUpReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Σ numerators / Σ denominators of the places in a place, how complete that is, and a step further down' })
  @ApiOkResponse({ type: RollUpView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string, @Query() query: RollUpQuery): Promise<RollUpView> {
    const { under = context.region, period, part } = query;
    return this.unitOfWork.read(context, async (tx) => {
      const indicator = await this.indicators.get(tx, id);
      return this.rollUp.read(tx, indicator, under, { period, part, moment: momentOf(query, context, this.clock.now()) });
    });
  }
}
