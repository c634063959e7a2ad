import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LAUNCH_GATES } from '@rakor/contracts';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { Gates } from '../gates.reader.js';
import { GateView } from '../gate.view.js';

@ApiTags('gates')
@Controller('v1/regions/:region/places/:id/gates')
export class ShowGatesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly gates: Gates,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'All that stands between a place and each of its launches' })
  @ApiOkResponse({ type: [GateView] })
  show(@Context() context: RequestContext, @Param('id', KnownId) placeId: string): Promise<GateView[]> {
    return this.unitOfWork.read(context, async (tx) => {
      const place = await this.places.get(tx, placeId);
      const views: GateView[] = [];
      for (const gate of LAUNCH_GATES) {
        const missing = await this.gates.missing(tx, gate, place, this.clock.now());
        views.push({ gate, passed: missing.length === 0, missing });
      }
      return views;
    });
  }
}
