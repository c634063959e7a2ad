import { runMigrations } from '@rakor/bootstrap';
import { witness } from './service.js';

await runMigrations(witness);
