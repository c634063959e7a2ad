import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, momentOf, Text } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { IndicatorBoard } from './indicator-board.query.js';
import { IndicatorBoardView } from './indicator-board.view.js';

export class IndicatorBoardQuery extends AsOfQuery {
  /** Code of the organisation that owns them; all of the region where it is left out. */
  @IsOptional() @Text(60) organisation?: string;
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicator-board')
export class ShowIndicatorBoardController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly board: IndicatorBoard,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What the region is measured by: the newest figure of each indicator against its trajectory, and what is late' })
  @ApiOkResponse({ type: IndicatorBoardView })
  show(@Context() context: RequestContext, @Query() query: IndicatorBoardQuery): Promise<IndicatorBoardView> {
    const moment = momentOf(query, context, this.clock.now());
    const filter = query.organisation === undefined ? {} : { organisation: query.organisation };
    return this.unitOfWork.read(context, (tx) => this.board.read(tx, moment, filter));
  }
}
