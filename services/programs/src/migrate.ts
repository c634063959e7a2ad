import { runMigrations } from '@rakor/bootstrap';
import { programs } from './service.js';

await runMigrations(programs);
