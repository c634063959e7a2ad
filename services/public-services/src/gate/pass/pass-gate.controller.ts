import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type LaunchGate, PlaceGatePassedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { PLANNERS } from '../../edge/roles.js';
import { PlaceChanges } from '../../place/place.changes.js';
import { PlaceView } from '../../place/place.view.js';
import { Gates } from '../gates.reader.js';
import { KnownGate } from '../gate.fields.js';

@ApiTags('gates')
@Controller('v1/regions/:region/places/:id/gates/:gate/pass')
export class PassGateController {
  constructor(
    private readonly changes: PlaceChanges,
    private readonly gates: Gates,
  ) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Pass a gate: 409 with all that is missing, else the place is ready' })
  @ApiOkResponse({ type: PlaceView })
  pass(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @Param('gate', KnownGate) gate: LaunchGate,
    @IfMatch() expected: number | undefined,
  ): Promise<PlaceView> {
    return this.changes.take(context, { id, expected }, PlaceGatePassedV1, async (place, now, tx) => {
      const fact = place.passGate(gate, now);
      await this.gates.mustBeOpen(tx, gate, place, now);
      return fact;
    });
  }
}
