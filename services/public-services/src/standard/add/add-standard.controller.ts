import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { CATALOGUE_KEEPERS } from '../../edge/roles.js';
import { Code } from '../../place/place.fields.js';
import { ContentDto, contentOf } from '../standard.fields.js';
import { StandardView } from '../standard.view.js';
import { AddStandardHandler } from './add-standard.handler.js';

export class AddStandard extends ContentDto {
  /** Once in the catalogue: "ktp-el". */
  @Code() code!: string;
  @Text(200) name!: string;
}

export class OverrideStandard extends ContentDto {
  /** The province's standard; only what differs is sent. */
  @IsUUID() baseId!: string;
}

@ApiTags('standards')
@Controller('v1/regions/:region')
export class AddStandardController {
  constructor(private readonly handler: AddStandardHandler) {}

  @Post('standards')
  @Access({ roles: CATALOGUE_KEEPERS })
  @ApiOperation({ summary: 'Add a service to the catalogue: the province’s for all of its regencies, or a regency’s own' })
  @ApiCreatedResponse({ type: StandardView })
  add(@Context() context: RequestContext, @Body() { code, name, ...content }: AddStandard): Promise<StandardView> {
    return this.handler.add(context, { code, name, content: contentOf(content) });
  }

  @Post('standard-overrides')
  @Access({ roles: CATALOGUE_KEEPERS })
  @ApiOperation({ summary: 'Say what differs in the regency from a standard of its province' })
  @ApiCreatedResponse({ type: StandardView })
  override(@Context() context: RequestContext, @Body() { baseId, ...content }: OverrideStandard): Promise<StandardView> {
    return this.handler.override(context, { baseId, content: contentOf(content) });
  }
}
