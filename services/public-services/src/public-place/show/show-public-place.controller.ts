import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { PublicAccess } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { answerPage, formatLiked, PageLanguage } from '@rakor/pages';
import { anybodyIn } from '../../edge/anybody.js';
import { PUBLIC_PLACE_LOOK, publicPlacePage } from '../public-place.page.js';
import { PublicPlaceReader } from '../public-place.reader.js';
import { PublicPlaceView } from '../public-place.view.js';

@ApiTags('public')
@Controller('v1/regions/:region/public-places/:code')
export class ShowPublicPlaceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: PublicPlaceReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @PublicAccess()
  @Header('vary', 'Accept')
  @Header('content-security-policy', PUBLIC_PLACE_LOOK.policy)
  @ApiOperation({
    summary: 'When a place is open and what it gives, with fees and promised times; Accept says whether as JSON or as a page',
  })
  @ApiProduces('application/json', 'text/html')
  @ApiOkResponse({ type: PublicPlaceView })
  async show(
    @Param('region') region: string,
    @Param('code') code: string,
    @Query() { lang }: PageLanguage,
    @Headers('accept') accept: string | undefined,
  ): Promise<PublicPlaceView | StreamableFile> {
    const place = await this.unitOfWork.read(anybodyIn(region), (tx) => this.reader.view(tx, code, this.clock.now()));
    return formatLiked(accept, ['json', 'html']) === 'html' ? answerPage(publicPlacePage(place, region, lang)) : place;
  }
}
