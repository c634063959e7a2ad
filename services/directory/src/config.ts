import { readServiceConfig, type ServiceConfig } from '@rakor/bootstrap';

/** The directory needs nothing beyond what every service needs. */
export function readConfig(): ServiceConfig {
  return readServiceConfig(process.env);
}
