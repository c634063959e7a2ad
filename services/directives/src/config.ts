import { readServiceConfig, type ServiceConfig } from '@rakor/bootstrap';

/** Directives needs nothing beyond what every service needs. */
export function readConfig(): ServiceConfig {
  return readServiceConfig(process.env);
}
