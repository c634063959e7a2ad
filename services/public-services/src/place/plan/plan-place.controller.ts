import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PLACE_KINDS, type PlaceKind } from '@rakor/contracts';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PLANNERS } from '../../edge/roles.js';
import { Code, OpeningHoursDto } from '../place.fields.js';
import { PlaceView } from '../place.view.js';
import { PlanPlaceHandler } from './plan-place.handler.js';

/** A place that a regency means to open. */
export class PlanPlace extends OpeningHoursDto {
  /** Once in the region: "mpp-blora". */
  @Code() code!: string;
  @Text(200) name!: string;
  @IsIn(PLACE_KINDS) kind!: PlaceKind;
  /** Code of the district whose office it stands in; of a mini-MPP only. */
  @IsOptional() @Text(8) district?: string | null;
  @Text(300) location!: string;
  @IsOptional() @Text(40) floor?: string | null;
  /** Year by whose end it is to be open. */
  @IsOptional() @IsInt() @Min(2000) @Max(2999) targetYear?: number | null;
  /** The organisation of the register that runs it. */
  @IsUUID() operatorId!: string;
}

@ApiTags('places')
@Controller('v1/regions/:region/places')
export class PlanPlaceController {
  constructor(private readonly handler: PlanPlaceHandler) {}

  @Post()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Plan a mall, a mini-mall in a district’s office, or a mobile service' })
  @ApiCreatedResponse({ type: PlaceView })
  plan(
    @Context() context: RequestContext,
    @Body() { operatorId, district = null, floor = null, targetYear = null, ...plan }: PlanPlace,
  ): Promise<PlaceView> {
    return this.handler.execute(context, { operatorId, plan: { ...plan, district, floor, targetYear } });
  }
}
