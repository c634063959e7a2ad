import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access } from '@rakor/http';
import { READERS } from '../../edge/roles.js';
import { DefinitionView, definitionViewOf } from '../indicator.view.js';
import { DEFINITIONS } from './definitions.js';

export class DefinitionsView {
  @ApiProperty({ type: [DefinitionView] }) definitions!: DefinitionView[];
}

@ApiTags('indicators')
@Controller('v1/indicator-definitions')
export class ListDefinitionsController {
  @Get()
  @Access({ roles: READERS, reach: 'token' })
  @ApiOperation({ summary: 'The definitions that are shipped: what is counted, by whom, when it is due, and where' })
  @ApiOkResponse({ type: DefinitionsView })
  list(): DefinitionsView {
    return { definitions: DEFINITIONS.map(definitionViewOf) };
  }
}
