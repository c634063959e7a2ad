import type { Clock, RequestContext } from '@rakor/kernel';
import type { UnitOfWork } from '@rakor/messaging';
import { ChangeWorkWeekHandler } from './organisation/change-work-week/change-work-week.handler.js';
import { ImportOrganisationsHandler } from './organisation/import/import-organisations.handler.js';
import { OrganisationRepository } from './organisation/organisation.repository.js';
import { RegisterOrganisationHandler } from './organisation/register/register-organisation.handler.js';
import { CreatePositionHandler } from './position/create/create-position.handler.js';
import { HoldPositionHandler } from './position/hold/hold-position.handler.js';
import { PositionRepository } from './position/position.repository.js';
import { RegionRepository } from './region/region.repository.js';
import { OnboardRegionHandler } from './tenant/onboard/onboard-region.handler.js';
import { TenantRepository } from './tenant/tenant.repository.js';

/** Every command of the directory on a database, without HTTP. */
export function aDirectory(unitOfWork: UnitOfWork, clock: Clock) {
  const regions = new RegionRepository();
  const tenants = new TenantRepository();
  const organisations = new OrganisationRepository(tenants, regions);
  const positions = new PositionRepository();
  return {
    onboard: new OnboardRegionHandler(unitOfWork, regions, tenants, organisations, clock),
    register: new RegisterOrganisationHandler(unitOfWork, organisations, clock),
    importAll: new ImportOrganisationsHandler(unitOfWork, organisations, clock),
    changeWorkWeek: new ChangeWorkWeekHandler(unitOfWork, organisations, clock),
    createPosition: new CreatePositionHandler(unitOfWork, organisations, positions, clock),
    hold: new HoldPositionHandler(unitOfWork, positions, tenants, clock),
  };
}

/** The admin of a region. */
export function anAdminOf(region: string): RequestContext {
  return { region, actorId: `regency-admin@${region}`, role: 'regency-admin' };
}
