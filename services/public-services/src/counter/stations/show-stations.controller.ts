import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { answerPage, PageLanguage } from '@rakor/pages';
import { QUEUE_KEEPERS } from '../../edge/roles.js';
import { NoticeRepository } from '../../notice/notice.repository.js';
import { viewOf } from '../../notice/notice.view.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { Queue } from '../../queue/queue.js';
import { Counter } from '../counter.js';
import { type Stations, STATIONS_LOOK, stationsPage } from './stations.page.js';

@ApiTags('counters')
@Controller('v1/regions/:region/places/:id/stations')
export class ShowStationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: QUEUE_KEEPERS })
  @Header('content-security-policy', STATIONS_LOOK.policy)
  @ApiOperation({
    summary: 'The staff room of a place, as a page: opens and closes the day, and leads to its screens, kiosks and counters',
  })
  @ApiProduces('text/html')
  async show(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Query() { lang }: PageLanguage,
  ): Promise<StreamableFile> {
    const stations = await this.unitOfWork.read(context, (tx) => this.read(tx, placeId));
    return answerPage(stationsPage(stations, context.region, lang));
  }

  /** @throws PlaceNotFound */
  private async read(tx: ReadTransaction, placeId: string): Promise<Stations> {
    const { region } = tx.context;
    const { code, name: placeName } = await this.places.get(tx, placeId);
    const queue = await tx.manager.findOneBy(Queue, { region, id: placeId });
    const counters = await tx.manager.find(Counter, { where: { region, queueId: placeId }, order: { name: 'ASC' } });
    const notices = await this.notices.toCome(tx, placeId, this.clock.now());
    const kiosks = queue?.policy.kioskBlocks.map(({ kiosk }) => kiosk) ?? [];
    return { placeId, code, placeName, date: queue?.date ?? null, kiosks, counters, notices: notices.map(viewOf) };
  }
}
