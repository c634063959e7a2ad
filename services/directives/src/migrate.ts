import { runMigrations } from '@rakor/bootstrap';
import { directives } from './service.js';

await runMigrations({ service: directives.name, migrations: directives.migrations });
