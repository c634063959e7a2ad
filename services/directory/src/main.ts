import { runService } from '@rakor/bootstrap';
import { readConfig } from './config.js';
import { directory } from './service.js';

await runService({ ...directory, config: readConfig });
