import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Live, LiveAnswer } from '@rakor/live';
import { answerPage, formatLiked, PageLanguage } from '@rakor/pages';
import { OFFICERS } from '../../edge/roles.js';
import { DESK_LOOK, deskPage } from './desk.page.js';
import { DeskReader } from './desk.reader.js';
import { DeskView } from './desk.view.js';

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/desk')
export class ShowDeskController {
  constructor(
    private readonly reader: DeskReader,
    private readonly live: Live,
  ) {}

  @Get()
  @Access({ roles: OFFICERS })
  @Header('vary', 'Accept, Cookie')
  @Header('content-security-policy', DESK_LOOK.policy)
  @ApiOperation({
    summary: 'What an officer sees at a counter: whom it has, who waits, who is on hold; as a page, which is worked with by keyboard alone',
  })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: DeskView })
  async show(
    @Context() context: RequestContext,
    @Param('id', KnownId) counterId: string,
    @Query() { lang }: PageLanguage,
    @Headers('accept') accept: string | undefined,
  ): Promise<DeskView | StreamableFile> {
    const desk = await this.reader.read(context, counterId);
    return formatLiked(accept, ['json', 'html']) === 'html' ? answerPage(deskPage(desk, context.region, lang)) : desk;
  }

  @Get('live')
  @Access({ roles: OFFICERS })
  @LiveAnswer(DeskView)
  @ApiOperation({ summary: 'The same whenever it changes' })
  watch(
    @Context() context: RequestContext,
    @Param('id', KnownId) counterId: string,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<StreamableFile> {
    const { region, actorId } = context;
    return this.live.show({ region, topic: `desk ${counterId} ${actorId}`, lastEventId, read: () => this.reader.read(context, counterId) });
  }
}
