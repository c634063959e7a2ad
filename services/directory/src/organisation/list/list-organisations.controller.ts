import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ORGANISATION_CLASSES, type OrganisationClass } from '@rakor/contracts';
import { Access, ApiPage, Context, type Page, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { READERS } from '../../access.js';
import { OrganisationView } from '../organisation.view.js';
import { ListOrganisations } from './list-organisations.query.js';

class OrganisationQuery extends PageQuery {
  @IsOptional()
  @IsIn(ORGANISATION_CLASSES)
  class?: OrganisationClass;

  /** A part of the name or the code. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  search?: string;
}

@Controller('v1/regions/:region/organisations')
export class ListOrganisationsController {
  constructor(private readonly listOrganisations: ListOrganisations) {}

  @Get()
  @Access(READERS)
  @ApiPage(OrganisationView)
  @ApiOperation({ summary: 'The organisations of the region; by class, or by a part of the name or code' })
  async list(@Context() context: RequestContext, @Query() query: OrganisationQuery): Promise<Page<OrganisationView>> {
    return this.listOrganisations.execute(context, query);
  }
}
