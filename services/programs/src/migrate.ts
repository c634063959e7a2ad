import { runMigrations } from '@rakor/bootstrap';
import { loadRegions } from '@rakor/regions';
import { programs } from './service.js';

await runMigrations({ ...programs, reference: loadRegions });
