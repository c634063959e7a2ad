import { Module } from '@nestjs/common';
import { ListRegionsController } from './list/list-regions.controller.js';
import { ListRegions } from './list/list-regions.query.js';
import { RegionRepository } from './region.repository.js';
import { ShowRegionController } from './show/show-region.controller.js';

@Module({
  controllers: [ListRegionsController, ShowRegionController],
  providers: [RegionRepository, ListRegions],
})
export class RegionModule {}
