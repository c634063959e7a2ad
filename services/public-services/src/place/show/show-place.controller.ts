import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { PlaceRepository } from '../place.repository.js';
import { PlaceView, viewOf } from '../place.view.js';

@ApiTags('places')
@Controller('v1/regions/:region/places/:id')
export class ShowPlaceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One place' })
  @ApiOkResponse({ type: PlaceView })
  show(@Context() context: RequestContext, @Param('id', KnownId) placeId: string): Promise<PlaceView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.places.get(tx, placeId)));
  }
}
