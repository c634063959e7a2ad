import { readServiceConfig, type ServiceConfig } from '@rakor/bootstrap';

/** Notifications need nothing beyond what every service needs. */
export function readConfig(): ServiceConfig {
  return readServiceConfig(process.env);
}
