import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { KnownId, PublicAccess } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { Live, LiveAnswer } from '@rakor/live';
import { answerPage, formatLiked, PageLanguage } from '@rakor/pages';
import { PlaceWaitReader } from './place-wait.reader.js';
import { WAIT_LOOK, waitPage } from './wait.page.js';
import { PlaceWaitState, PlaceWaitView } from './wait.view.js';

@ApiTags('public')
@Controller('v1/regions/:region/places/:id/wait')
export class ShowWaitController {
  constructor(
    private readonly reader: PlaceWaitReader,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  @Get()
  @PublicAccess()
  @Header('vary', 'Accept')
  @Header('content-security-policy', WAIT_LOOK.policy)
  @ApiOperation({
    summary:
      'How long one waits at a place now, for each service; for everybody, before they travel. Accept says whether as JSON or as a page',
  })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: PlaceWaitView })
  async show(
    @Param('region') region: string,
    @Param('id', KnownId) placeId: string,
    @Query() { lang }: PageLanguage,
    @Headers('accept') accept: string | undefined,
  ): Promise<PlaceWaitView | StreamableFile> {
    const wait = { ...(await this.reader.read(region, placeId)), at: this.clock.now().toISOString() };
    return formatLiked(accept, ['json', 'html']) === 'html' ? answerPage(waitPage(wait, region, lang)) : wait;
  }

  @Get('live')
  @PublicAccess()
  @LiveAnswer(PlaceWaitState)
  @ApiOperation({ summary: 'The same whenever it changes' })
  watch(
    @Param('region') region: string,
    @Param('id', KnownId) placeId: string,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<StreamableFile> {
    return this.live.show({ region, topic: `wait ${placeId}`, lastEventId, read: () => this.reader.read(region, placeId) });
  }
}
