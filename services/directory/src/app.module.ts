import { Module } from '@nestjs/common';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PositionModule } from './position/position.module.js';
import { RegionModule } from './region/region.module.js';
import { TenantModule } from './tenant/tenant.module.js';

@Module({ imports: [RegionModule, TenantModule, OrganisationModule, PositionModule] })
export class AppModule {}
