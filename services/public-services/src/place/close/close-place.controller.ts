import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlaceClosedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { TakingBack } from '../../booking/take-back/taking-back.js';
import { KEEPERS } from '../../edge/roles.js';
import { PlaceChanges } from '../place.changes.js';
import { Reason } from '../place.fields.js';
import { PlaceView } from '../place.view.js';

@ApiTags('places')
@Controller('v1/regions/:region/places/:id/close')
export class ClosePlaceController {
  constructor(
    private readonly changes: PlaceChanges,
    private readonly takingBack: TakingBack,
  ) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Close a place for good; what is booked there is taken back' })
  @ApiOkResponse({ type: PlaceView })
  close(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: Reason,
  ): Promise<PlaceView> {
    return this.changes.take(context, { id, expected }, PlaceClosedV1, async (place, now, tx) => {
      const closed = place.close(reason, now);
      await this.takingBack.ofPlace(tx, place, reason, now);
      return closed;
    });
  }
}
