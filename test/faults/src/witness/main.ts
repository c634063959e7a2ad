import { readServiceConfig, runService } from '@rakor/bootstrap';
import { HEARD } from './record-effects.controller.js';
import { witness } from './service.js';

await runService({ ...witness, config: () => readServiceConfig(process.env), overrides: { messaging: { listensTo: HEARD } } });
