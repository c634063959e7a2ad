import { runMigrations } from '@rakor/bootstrap';
import { notifications } from './service.js';

await runMigrations({ service: notifications.name, migrations: notifications.migrations });
