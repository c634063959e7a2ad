import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlacePreparationBegunV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { PlaceChanges } from '../place.changes.js';
import { PlaceView } from '../place.view.js';

@ApiTags('places')
@Controller('v1/regions/:region/places/:id/prepare')
export class PreparePlaceController {
  constructor(private readonly changes: PlaceChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Begin to prepare a planned place' })
  @ApiOkResponse({ type: PlaceView })
  prepare(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
  ): Promise<PlaceView> {
    return this.changes.take(context, { id, expected }, PlacePreparationBegunV1, (place, now) => place.prepare(now));
  }
}
