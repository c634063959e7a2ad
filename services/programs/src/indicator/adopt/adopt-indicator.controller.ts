import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { IndicatorView } from '../indicator.view.js';
import { AdoptIndicatorHandler } from './adopt-indicator.handler.js';

export class AdoptIndicator {
  /** Code of a shipped definition, or of one that the province has made: "stunting-ssgi", "36:umkm-binaan". */
  @Text(80) definition!: string;
  /** Who owns it here: an organisation of the region's register. */
  @IsUUID() organisationId!: string;
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators')
export class AdoptIndicatorController {
  constructor(private readonly handler: AdoptIndicatorHandler) {}

  @Post()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Measure something from now on, by a shipped definition or by the province’s own' })
  @ApiCreatedResponse({ type: IndicatorView })
  adopt(@Context() context: RequestContext, @Body() command: AdoptIndicator): Promise<IndicatorView> {
    return this.handler.execute(context, command);
  }
}
