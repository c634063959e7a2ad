import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { answerPage } from '@rakor/pages';
import { IsOptional, Matches } from 'class-validator';
import { BOARD_LOOK } from '../../board/board.page.js';
import { BoardPageQuery } from '../../board/board.query.js';
import { READERS } from '../../edge/roles.js';
import { indicatorPage } from './indicator.page.js';
import { IndicatorPageReader } from './indicator-page.reader.js';

export class IndicatorPageQuery extends BoardPageQuery {
  /** The place to look into; the region itself where it is left out. */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { context: { mend: 'Send the code of a place, as "36.04".' } })
  under?: string;
}

@ApiTags('boards')
@Controller('v1/regions/:region/indicators/:id/board.html')
export class ShowIndicatorPageController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: IndicatorPageReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @Header('content-security-policy', BOARD_LOOK.policy)
  @ApiOperation({ summary: 'An indicator as a page: over time against its trajectory, and place by place, down to the village' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async show(
    @Context() context: RequestContext,
    @Param('id', KnownId) indicatorId: string,
    @Query() query: IndicatorPageQuery,
  ): Promise<StreamableFile> {
    const { under = context.region, asOf, lang } = query;
    const moment = momentOf(query, context, this.clock.now());
    const page = await this.unitOfWork.read(context, (tx) => this.reader.read(tx, { indicatorId, under, moment, asOf }));
    return answerPage(indicatorPage(page, lang));
  }
}
