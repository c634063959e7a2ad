import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '@rakor/http';
import { READERS } from '../../edge/roles.js';
import { TEMPLATES } from '../templates.js';
import { TemplateView, viewOf } from './template.view.js';

@ApiTags('programs')
@Controller('v1/regions/:region/program-templates')
export class ListTemplatesController {
  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The kinds of program that the reports name, each with its milestones, fields and records' })
  @ApiOkResponse({ type: [TemplateView] })
  list(): TemplateView[] {
    return TEMPLATES.map(viewOf);
  }
}
