import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Access, ApiPage, Context, type Page, PageQuery } from '@rakor/http';
import { REGION_KINDS, type RegionKind, type RequestContext, ROLES } from '@rakor/kernel';
import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { RegionView } from '../region.view.js';
import { ListRegions } from './list-regions.query.js';

class RegionQuery extends PageQuery {
  /** Code of the region around: the districts of "36.04". */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2}(\.\d{2})?)?$/, { context: { mend: 'Send a code such as "36", "36.04" or "36.04.01".' } })
  parent?: string;

  /** A part of the name. */
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  search?: string;

  @IsOptional()
  @IsIn(REGION_KINDS)
  kind?: RegionKind;
}

@Controller('v1/regions')
export class ListRegionsController {
  constructor(private readonly listRegions: ListRegions) {}

  @Get()
  @Access({ roles: ROLES, reach: 'token' })
  @ApiPage(RegionView)
  @ApiOperation({ summary: 'The reference list of provinces, regencies, cities, districts and villages (Kemendagri codes)' })
  async list(@Context() context: RequestContext, @Query() query: RegionQuery): Promise<Page<RegionView>> {
    return this.listRegions.execute(context, query);
  }
}
