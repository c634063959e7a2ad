export { catalogueFaults, type CatalogueExceptions } from './catalogue.js';
export { createDataSource, type DataSourceSettings } from './data-source.js';
export { migrate, type Migration, MigrationEdited, type MigrationFolder, readMigrations } from './migrations.js';
export { loadReference, type ReferenceQuery } from './owner.js';
export { provisionDatabase, type RolePasswords, rolesOf, schemaOf, type ServiceRoles } from './roles.js';
export { SealBroken, Sealer } from './sealer.js';
