import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlaceGrandLaunchedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { PLANNERS } from '../../edge/roles.js';
import { PlaceChanges } from '../../place/place.changes.js';
import { PlaceView } from '../../place/place.view.js';
import { Gates } from '../gates.reader.js';
import { LaunchHolding } from '../launch.holding.js';

@ApiTags('gates')
@Controller('v1/regions/:region/places/:id/grand-launch')
export class GrandLaunchController {
  constructor(
    private readonly changes: PlaceChanges,
    private readonly gates: Gates,
    private readonly holding: LaunchHolding,
  ) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Open with ceremony: 409 with all that is missing' })
  @ApiOkResponse({ type: PlaceView })
  launch(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
  ): Promise<PlaceView> {
    return this.changes.take(context, { id, expected }, PlaceGrandLaunchedV1, async (place, now, tx) => {
      const fact = place.launchGrandly(now);
      await this.gates.mustBeOpen(tx, 'grand-launch', place, now);
      await this.holding.hold(tx, 'grand-launch', place, now);
      return fact;
    });
  }
}
