import { Module } from '@nestjs/common';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { RegionRepository } from '../region/region.repository.js';
import { OnboardRegionController } from './onboard/onboard-region.controller.js';
import { OnboardRegionHandler } from './onboard/onboard-region.handler.js';
import { ShowTenantController } from './show/show-tenant.controller.js';
import { TenantRepository } from './tenant.repository.js';

@Module({
  controllers: [OnboardRegionController, ShowTenantController],
  providers: [RegionRepository, TenantRepository, OrganisationRepository, OnboardRegionHandler],
})
export class TenantModule {}
