import { environment } from '../config/environment.js';
import { readServiceConfig } from '../config/service-config.js';
import { runService } from '../process/run-service.js';
import { probe } from './probe.js';

await runService({ ...probe, config: () => readServiceConfig(environment()) });
