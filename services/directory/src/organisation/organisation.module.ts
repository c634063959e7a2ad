import { Module } from '@nestjs/common';
import { RegionRepository } from '../region/region.repository.js';
import { TenantRepository } from '../tenant/tenant.repository.js';
import { ChangeWorkWeekController } from './change-work-week/change-work-week.controller.js';
import { ChangeWorkWeekHandler } from './change-work-week/change-work-week.handler.js';
import { ImportOrganisationsController } from './import/import-organisations.controller.js';
import { ImportOrganisationsHandler } from './import/import-organisations.handler.js';
import { ListOrganisationsController } from './list/list-organisations.controller.js';
import { ListOrganisations } from './list/list-organisations.query.js';
import { OrganisationRepository } from './organisation.repository.js';
import { RegisterOrganisationController } from './register/register-organisation.controller.js';
import { RegisterOrganisationHandler } from './register/register-organisation.handler.js';
import { RegisterDistrictOfficesController } from './register-district-offices/register-district-offices.controller.js';
import { RegisterDistrictOfficesHandler } from './register-district-offices/register-district-offices.handler.js';
import { ShowOrganisationController } from './show/show-organisation.controller.js';

@Module({
  controllers: [
    RegisterOrganisationController,
    ImportOrganisationsController,
    RegisterDistrictOfficesController,
    ListOrganisationsController,
    ShowOrganisationController,
    ChangeWorkWeekController,
  ],
  providers: [
    RegionRepository,
    TenantRepository,
    OrganisationRepository,
    RegisterOrganisationHandler,
    ImportOrganisationsHandler,
    RegisterDistrictOfficesHandler,
    ChangeWorkWeekHandler,
    ListOrganisations,
  ],
})
export class OrganisationModule {}
