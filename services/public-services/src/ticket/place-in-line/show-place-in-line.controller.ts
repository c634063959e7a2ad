import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { KnownId, PublicAccess } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { Live, LiveAnswer } from '@rakor/live';
import { answerPage, formatLiked, PageLanguage } from '@rakor/pages';
import { WAIT_LOOK } from '../../queue/wait/wait.page.js';
import { placeInLinePage } from './place-in-line.page.js';
import { PlaceInLineReader } from './place-in-line.reader.js';
import { PlaceInLineState, PlaceInLineView } from './place-in-line.view.js';

@ApiTags('public')
@Controller('v1/regions/:region/tickets/:id/place-in-line')
export class ShowPlaceInLineController {
  constructor(
    private readonly reader: PlaceInLineReader,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  @Get()
  @PublicAccess()
  @Header('vary', 'Accept')
  @Header('content-security-policy', WAIT_LOOK.policy)
  @ApiOperation({ summary: 'My place in line, by the id on the ticket; without a token. Accept says whether as JSON or as a page' })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: PlaceInLineView })
  async show(
    @Param('region') region: string,
    @Param('id', KnownId) ticketId: string,
    @Query() { lang }: PageLanguage,
    @Headers('accept') accept: string | undefined,
  ): Promise<PlaceInLineView | StreamableFile> {
    const place = { ...(await this.reader.read(region, ticketId)), at: this.clock.now().toISOString() };
    const ticket = `/v1/regions/${region}/tickets/${ticketId}`;
    return formatLiked(accept, ['json', 'html']) === 'html' ? answerPage(placeInLinePage(place, ticket, lang)) : place;
  }

  @Get('live')
  @PublicAccess()
  @LiveAnswer(PlaceInLineState)
  @ApiOperation({ summary: 'The same whenever it changes' })
  watch(
    @Param('region') region: string,
    @Param('id', KnownId) ticketId: string,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<StreamableFile> {
    return this.live.show({ region, topic: `ticket ${ticketId}`, lastEventId, read: () => this.reader.read(region, ticketId) });
  }
}
