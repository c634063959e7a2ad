import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ServiceWithdrawnV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { TakingBack } from '../../booking/take-back/taking-back.js';
import { KEEPERS } from '../../edge/roles.js';
import { Reason } from '../../place/place.fields.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { ServiceChanges } from '../service.changes.js';
import { ServiceView } from '../service.view.js';

@ApiTags('services')
@Controller('v1/regions/:region/services/:id/withdraw')
export class WithdrawServiceController {
  constructor(
    private readonly changes: ServiceChanges,
    private readonly places: PlaceRepository,
    private readonly takingBack: TakingBack,
  ) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Offer a service no more; tickets that are out keep theirs, and bookings of later days are taken back' })
  @ApiOkResponse({ type: ServiceView })
  withdraw(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: Reason,
  ): Promise<ServiceView> {
    return this.changes.take(context, { id, expected }, ServiceWithdrawnV1, async (service, now, tx) => {
      const place = await this.places.getForShare(tx, service.placeId);
      place.mustBeKeptBy(context);
      const withdrawn = service.withdraw(reason, now);
      await this.takingBack.ofService(tx, place, service.id, reason, now);
      return withdrawn;
    });
  }
}
