import type { MigrationFolder } from '@rakor/persistence';

export { loadRegions } from './load-regions.js';

/** The tables of the list; a service names them among its foundations. Directory has its own, which are older. */
export const regionMigrations: MigrationFolder = { url: new URL('../sql/', import.meta.url), prefix: 'regions/' };
