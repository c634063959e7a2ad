import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { ReadinessRepository } from '../readiness.repository.js';
import { ReadinessView } from '../readiness.view.js';
import { ReadinessReader } from './readiness.reader.js';

@ApiTags('readiness')
@Controller('v1/regions/:region/places/:id/readiness')
export class ShowReadinessController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly readinesses: ReadinessRepository,
    private readonly reader: ReadinessReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'How far a place is: verified, claimed, and when it will be ready' })
  @ApiOkResponse({ type: ReadinessView })
  show(@Context() context: RequestContext, @Param('id', KnownId) placeId: string): Promise<ReadinessView> {
    return this.unitOfWork.read(context, async (tx) => {
      const place = await this.places.get(tx, placeId);
      return this.reader.view(tx, place, await this.readinesses.ofPlace(tx, place), this.clock.now());
    });
  }
}
