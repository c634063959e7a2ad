import { runMigrations } from '@rakor/bootstrap';
import { notifications } from './service.js';

await runMigrations(notifications);
