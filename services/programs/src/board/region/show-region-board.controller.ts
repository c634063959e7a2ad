import { Controller, Get, Header, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { answerPage, formatLiked } from '@rakor/pages';
import { READERS } from '../../edge/roles.js';
import { BOARD_LOOK } from '../board.page.js';
import { BoardPageQuery } from '../board.query.js';
import { regionBoardPage } from './region-board.page.js';
import { RegionBoardReader } from './region-board.reader.js';
import { RegionBoard } from './region-board.view.js';

@ApiTags('boards')
@Controller('v1/regions/:region')
@Access({ roles: READERS })
export class ShowRegionBoardController {
  constructor(
    private readonly boards: RegionBoardReader,
    private readonly clock: Clock,
  ) {}

  @Get('board')
  @Header('vary', 'Accept')
  @Header('content-security-policy', BOARD_LOOK.policy)
  @ApiOperation({
    summary: 'All windows side by side, for a province those of its regencies too; Accept says whether as JSON or as a page',
  })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: RegionBoard })
  async show(
    @Context() context: RequestContext,
    @Query() query: BoardPageQuery,
    @Headers('accept') accept: string | undefined,
  ): Promise<RegionBoard | StreamableFile> {
    if (formatLiked(accept, ['json', 'html']) === 'html') return this.page(context, query);
    return (await this.boards.read(context, momentOf(query, context, this.clock.now()))).board;
  }

  @Get('board.html')
  @Header('content-security-policy', BOARD_LOOK.policy)
  @ApiOperation({ summary: 'The same as a page to read and to print' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async page(@Context() context: RequestContext, @Query() query: BoardPageQuery): Promise<StreamableFile> {
    const { board, timeZone } = await this.boards.read(context, momentOf(query, context, this.clock.now()));
    return answerPage(regionBoardPage(board, context.region, query.lang, timeZone, query.asOf));
  }
}
