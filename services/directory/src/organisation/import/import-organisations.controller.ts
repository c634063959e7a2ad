import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { ADMINS } from '../../access.js';
import { OrganisationBody } from '../organisation.body.js';
import { OrganisationView } from '../organisation.view.js';
import { ImportOrganisationsHandler } from './import-organisations.handler.js';

const MOST_ROWS = 500;

class ImportBody {
  /** All of them are registered, or none. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => OrganisationBody)
  declare organisations: OrganisationBody[];
}

/** What an import has registered, in the order of its rows. */
class ImportView {
  @ApiProperty({ type: [OrganisationView] })
  declare readonly registered: OrganisationView[];
}

@Controller('v1/regions/:region/organisations/import')
export class ImportOrganisationsController {
  constructor(private readonly importOrganisations: ImportOrganisationsHandler) {}

  @Post()
  @Access(ADMINS)
  @ApiCreatedResponse({ type: ImportView })
  @ApiOperation({ summary: 'Register up to 500 organisations, all of them or none' })
  async import(@Context() context: RequestContext, @Body() { organisations }: ImportBody): Promise<ImportView> {
    return { registered: await this.importOrganisations.execute(context, organisations) };
  }
}
