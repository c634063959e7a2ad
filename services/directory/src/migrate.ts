import { runMigrations } from '@rakor/bootstrap';
import { loadRegions } from './region/load/load-regions.js';
import { directory } from './service.js';

await runMigrations({ service: directory.name, migrations: directory.migrations, reference: loadRegions });
