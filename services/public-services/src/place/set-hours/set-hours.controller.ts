import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlaceHoursSetV1 } from '@rakor/contracts';
import { Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ArrayMinSize } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { PlaceChanges } from '../place.changes.js';
import { OpeningHoursDto, type WeekdayHoursDto } from '../place.fields.js';
import { PlaceView } from '../place.view.js';

export class SetHours extends OpeningHoursDto {
  @ArrayMinSize(1) declare hours: WeekdayHoursDto[];
}

@ApiTags('places')
@Controller('v1/regions/:region/places/:id/hours')
export class SetHoursController {
  constructor(private readonly changes: PlaceChanges) {}

  @Put()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Set the opening hours of a place' })
  @ApiOkResponse({ type: PlaceView })
  set(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() hours: SetHours,
  ): Promise<PlaceView> {
    return this.changes.take(context, { id, expected }, PlaceHoursSetV1, (place, now) => place.setHours(hours, now));
  }
}
