import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { PublicAccess } from '@rakor/http';
import { Live, LiveAnswer } from '@rakor/live';
import { UnitOfWork } from '@rakor/messaging';
import { answerPage, formatLiked, PageLanguage } from '@rakor/pages';
import { anybodyIn } from '../../edge/anybody.js';
import { HALL_LOOK, hallPage } from '../hall.page.js';
import { HallReader } from '../hall.reader.js';
import { HallView } from '../hall.view.js';

@ApiTags('public')
@Controller('v1/regions/:region/public-places/:code/hall')
export class ShowHallController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: HallReader,
    private readonly live: Live,
  ) {}

  @Get()
  @PublicAccess()
  @Header('vary', 'Accept')
  @Header('content-security-policy', HALL_LOOK.policy)
  @ApiOperation({
    summary: 'What the screen of a hall shows and says: the latest calls, counters and lines; Accept says whether as JSON or as a page',
  })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: HallView })
  async show(
    @Param('region') region: string,
    @Param('code') code: string,
    @Query() { lang }: PageLanguage,
    @Headers('accept') accept: string | undefined,
  ): Promise<HallView | StreamableFile> {
    const hall = await this.read(region, code);
    return formatLiked(accept, ['json', 'html']) === 'html'
      ? answerPage(hallPage(hall, `/v1/regions/${region}/public-places/${code}/hall`, lang))
      : hall;
  }

  @Get('live')
  @PublicAccess()
  @LiveAnswer(HallView)
  @ApiOperation({ summary: 'The same whenever it changes, for a screen or a display of another maker' })
  watch(
    @Param('region') region: string,
    @Param('code') code: string,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<StreamableFile> {
    return this.live.show({ region, topic: `hall ${code}`, lastEventId, read: () => this.read(region, code) });
  }

  private read(region: string, code: string): Promise<HallView> {
    return this.unitOfWork.read(anybodyIn(region), (tx) => this.reader.view(tx, code));
  }
}
