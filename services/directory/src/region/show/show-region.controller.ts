import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import { type RequestContext, ROLES } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegionView } from '../region.view.js';
import { RegionRepository } from '../region.repository.js';

@Controller('v1/regions')
export class ShowRegionController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly regions: RegionRepository,
  ) {}

  /** Not ":region": that names a tenant, and this is the list that everybody reads, down to the villages. */
  @Get(':code')
  @Access({ roles: ROLES, reach: 'token' })
  @ApiOkResponse({ type: RegionView })
  @ApiOperation({ summary: 'One region of the reference list' })
  async show(@Context() context: RequestContext, @Param('code') code: string): Promise<RegionView> {
    return this.unitOfWork.read(context, (tx) => this.regions.get(tx, code));
  }
}
