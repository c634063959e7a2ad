import { runService } from '@rakor/bootstrap';
import { readConfig } from './config.js';
import { directives } from './service.js';

await runService({ ...directives, config: readConfig });
