import { runMigrations } from '@rakor/bootstrap';
import { directives } from './service.js';

await runMigrations(directives);
