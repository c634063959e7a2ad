import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlaceResumedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { PlaceChanges } from '../place.changes.js';
import { PlaceView } from '../place.view.js';

@ApiTags('places')
@Controller('v1/regions/:region/places/:id/resume')
export class ResumePlaceController {
  constructor(private readonly changes: PlaceChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Take visitors again, after a suspension or a move' })
  @ApiOkResponse({ type: PlaceView })
  resume(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
  ): Promise<PlaceView> {
    return this.changes.take(context, { id, expected }, PlaceResumedV1, (place, now) => place.resume(now));
  }
}
