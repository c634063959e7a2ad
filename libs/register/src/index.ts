import type { MigrationFolder } from '@rakor/persistence';

export { KeepOrganisation } from './keep-organisation.controller.js';
export { OrganisationUnknown, RegionNotOnboarded } from './register.errors.js';
export { RegisterModule } from './register.module.js';
export {
  type KnownHolding,
  type KnownOrganisation,
  type KnownPosition,
  type RegionProfile,
  RegisterRepository,
} from './register.repository.js';
export { HoldingGuard } from './require-holding/holding.guard.js';
export { WeekFollower } from './week-follower.js';

/** The tables of the copy; a service names them among its foundations. */
export const registerMigrations: MigrationFolder = { url: new URL('../sql/', import.meta.url), prefix: 'register/' };
