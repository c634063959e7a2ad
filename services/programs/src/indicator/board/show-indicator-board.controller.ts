import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, momentOf, Text } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { answerPage } from '@rakor/pages';
import { RegisterRepository } from '@rakor/register';
import { IsOptional } from 'class-validator';
import { BOARD_LOOK } from '../../board/board.page.js';
import { BoardPageQuery } from '../../board/board.query.js';
import { READERS } from '../../edge/roles.js';
import { indicatorBoardPage } from './indicator-board.page.js';
import { IndicatorBoard } from './indicator-board.query.js';
import { IndicatorBoardView } from './indicator-board.view.js';

export class IndicatorBoardQuery extends BoardPageQuery {
  /** Code of the organisation that owns them; all of the region where it is left out. */
  @IsOptional() @Text(60) organisation?: string;
}

@ApiTags('indicators')
@Controller('v1/regions/:region')
@Access({ roles: READERS })
export class ShowIndicatorBoardController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly board: IndicatorBoard,
    private readonly register: RegisterRepository,
    private readonly clock: Clock,
  ) {}

  @Get('indicator-board')
  @ApiOperation({ summary: 'What the region is measured by: the newest figure of each indicator against its trajectory, and what is late' })
  @ApiOkResponse({ type: IndicatorBoardView })
  show(@Context() context: RequestContext, @Query() query: IndicatorBoardQuery): Promise<IndicatorBoardView> {
    const moment = momentOf(query, context, this.clock.now());
    return this.unitOfWork.read(context, (tx) => this.board.read(tx, moment, query));
  }

  @Get('indicator-board.html')
  @Header('content-security-policy', BOARD_LOOK.policy)
  @ApiOperation({ summary: 'The same as a page to read and to print' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async page(@Context() context: RequestContext, @Query() query: IndicatorBoardQuery): Promise<StreamableFile> {
    const moment = momentOf(query, context, this.clock.now());
    const { board, owner } = await this.unitOfWork.read(context, async (tx) => {
      const { name: regionName, timeZone } = await this.register.profileOf(tx);
      const owner = { region: context.region, regionName, timeZone, moment, asOf: query.asOf };
      return { board: await this.board.read(tx, moment, query), owner };
    });
    return answerPage(indicatorBoardPage(board, owner, query.lang));
  }
}
