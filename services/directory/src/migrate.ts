import { runMigrations } from '@rakor/bootstrap';
import { loadRegions } from '@rakor/regions';
import { directory } from './service.js';

await runMigrations({ ...directory, reference: loadRegions });
