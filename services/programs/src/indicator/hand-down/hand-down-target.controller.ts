import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsObject, Matches, ValidateNested } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { planOf, TargetDto } from '../target.dto.js';
import { TargetView } from '../target.view.js';
import { HandDownTargetHandler } from './hand-down-target.handler.js';

export class RegencyTarget {
  @Matches(/^\d{2}\.\d{2}$/, { context: { mend: 'Send the code of a regency or city of the province, as "36.04".' } }) regency!: string;
  @IsObject() @ValidateNested() @Type(() => TargetDto) plan!: TargetDto;
}

export class HandDownTarget {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ArrayUnique(({ regency }: RegencyTarget) => regency)
  @ValidateNested({ each: true })
  @Type(() => RegencyTarget)
  regencies!: RegencyTarget[];
  /** What the regencies read of it. */
  @Text(2000) reason!: string;
}

export class HandedDownView {
  @ApiProperty() regency!: string;
  @ApiProperty({ type: TargetView }) target!: TargetView;
}

export class HandedDownTargets {
  @ApiProperty({ type: [HandedDownView] }) targets!: HandedDownView[];
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/:id/hand-down')
export class HandDownTargetController {
  constructor(private readonly handler: HandDownTargetHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'A province’s target becomes one of each regency, which plans its own way to it (N3); all of them or none' })
  @ApiOkResponse({ type: HandedDownTargets })
  handDown(
    @Context() context: RequestContext,
    @Param('id', KnownId) indicatorId: string,
    @Body() { regencies, reason }: HandDownTarget,
  ): Promise<HandedDownTargets> {
    const plans = regencies.map(({ regency, plan }) => ({ regency, plan: planOf(plan) }));
    return this.handler.execute(context, { indicatorId, plans, reason });
  }
}
