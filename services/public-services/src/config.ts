import { readServiceConfig, type ServiceConfig } from '@rakor/bootstrap';

/** Nothing beyond what every service needs. */
export function readConfig(): ServiceConfig {
  return readServiceConfig(process.env);
}
