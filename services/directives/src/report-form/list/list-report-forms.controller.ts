import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '@rakor/http';
import { READERS } from '../../edge/roles.js';
import { REPORT_FORMS } from '../report-form.js';
import { ReportFormView, viewOf } from './report-form.view.js';

@ApiTags('directives')
@Controller('v1/regions/:region/report-forms')
export class ListReportFormsController {
  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The forms that a reporting obligation may ask to be answered, each with its fields' })
  @ApiOkResponse({ type: [ReportFormView] })
  list(): ReportFormView[] {
    return REPORT_FORMS.map(viewOf);
  }
}
