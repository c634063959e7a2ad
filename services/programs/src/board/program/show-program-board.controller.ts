import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { answerPage, formatLiked } from '@rakor/pages';
import { READERS } from '../../edge/roles.js';
import { BOARD_LOOK } from '../board.page.js';
import { BoardPageQuery } from '../board.query.js';
import { programBoardPage } from './program-board.page.js';
import { ProgramBoardReader } from './program-board.reader.js';
import { ProgramBoard } from './program-board.view.js';

@ApiTags('boards')
@Controller('v1/regions/:region/programs/:id')
@Access({ roles: READERS })
export class ShowProgramBoardController {
  constructor(
    private readonly boards: ProgramBoardReader,
    private readonly clock: Clock,
  ) {}

  @Get('board')
  @Header('vary', 'Accept')
  @Header('content-security-policy', BOARD_LOOK.policy)
  @ApiOperation({
    summary: 'A program at a glance, today or as it could be seen at the end of a day; Accept says whether as JSON or as a page',
  })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: ProgramBoard })
  async show(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Query() query: BoardPageQuery,
    @Headers('accept') accept: string | undefined,
  ): Promise<ProgramBoard | StreamableFile> {
    if (formatLiked(accept, ['json', 'html']) === 'html') return this.page(context, programId, query);
    return (await this.boards.read(context, programId, momentOf(query, context, this.clock.now()))).board;
  }

  @Get('board.html')
  @Header('content-security-policy', BOARD_LOOK.policy)
  @ApiOperation({ summary: 'The same as a page to read and to print' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async page(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Query() query: BoardPageQuery,
  ): Promise<StreamableFile> {
    const { board, timeZone } = await this.boards.read(context, programId, momentOf(query, context, this.clock.now()));
    return answerPage(programBoardPage(board, context.region, query.lang, timeZone, query.asOf));
  }
}
