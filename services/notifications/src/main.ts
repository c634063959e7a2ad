import { runService } from '@rakor/bootstrap';
import { readConfig } from './config.js';
import { notifications } from './service.js';

await runService({ ...notifications, config: readConfig });
