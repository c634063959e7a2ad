import { runService } from '@rakor/bootstrap';
import { readConfig } from './config.js';
import { publicServices } from './service.js';

await runService({ ...publicServices, config: readConfig });
