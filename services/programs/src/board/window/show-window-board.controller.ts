import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { answerPage, formatLiked } from '@rakor/pages';
import { READERS } from '../../edge/roles.js';
import { BOARD_LOOK } from '../board.page.js';
import { BoardPageQuery } from '../board.query.js';
import { windowBoardPage } from './window-board.page.js';
import { WindowBoardReader } from './window-board.reader.js';
import { WindowBoard } from './window-board.view.js';

@ApiTags('boards')
@Controller('v1/regions/:region/windows/:id')
@Access({ roles: READERS })
export class ShowWindowBoardController {
  constructor(
    private readonly boards: WindowBoardReader,
    private readonly clock: Clock,
  ) {}

  @Get('board')
  @Header('vary', 'Accept')
  @Header('content-security-policy', BOARD_LOOK.policy)
  @ApiOperation({
    summary: 'A window at a glance, today or as it could be seen at the end of a day; Accept says whether as JSON or as a page',
  })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: WindowBoard })
  async show(
    @Context() context: RequestContext,
    @Param('id', KnownId) windowId: string,
    @Query() query: BoardPageQuery,
    @Headers('accept') accept: string | undefined,
  ): Promise<WindowBoard | StreamableFile> {
    if (formatLiked(accept, ['json', 'html']) === 'html') return this.page(context, windowId, query);
    return (await this.boards.read(context, windowId, momentOf(query, context, this.clock.now()))).board;
  }

  @Get('board.html')
  @Header('content-security-policy', BOARD_LOOK.policy)
  @ApiOperation({ summary: 'The same as a page to read and to print' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async page(
    @Context() context: RequestContext,
    @Param('id', KnownId) windowId: string,
    @Query() query: BoardPageQuery,
  ): Promise<StreamableFile> {
    const { board, timeZone } = await this.boards.read(context, windowId, momentOf(query, context, this.clock.now()));
    return answerPage(windowBoardPage(board, context.region, query.lang, timeZone, query.asOf));
  }
}
