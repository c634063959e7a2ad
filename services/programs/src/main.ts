import { runService } from '@rakor/bootstrap';
import { readConfig } from './config.js';
import { programs } from './service.js';

await runService({ ...programs, config: readConfig });
