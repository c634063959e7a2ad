import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlaceRelocatedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { PlaceChanges } from '../place.changes.js';
import { Reason } from '../place.fields.js';
import { PlaceView } from '../place.view.js';

export class RelocatePlace extends Reason {
  @Text(300) location!: string;
  @IsOptional() @Text(40) floor?: string | null;
}

@ApiTags('places')
@Controller('v1/regions/:region/places/:id/relocate')
export class RelocatePlaceController {
  constructor(private readonly changes: PlaceChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Move a place to another address; it takes visitors again when it is resumed there' })
  @ApiOkResponse({ type: PlaceView })
  relocate(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { location, floor = null, reason }: RelocatePlace,
  ): Promise<PlaceView> {
    return this.changes.take(context, { id, expected }, PlaceRelocatedV1, (place, now) => place.relocate({ location, floor }, reason, now));
  }
}
