import { runMigrations } from '@rakor/bootstrap';
import { publicServices } from './service.js';

await runMigrations(publicServices);
