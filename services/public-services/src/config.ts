import { readServiceConfig, sealingKeysOf, type SealingSettings, type ServiceConfig } from '@rakor/bootstrap';

/** The settings of public services, from the environment. @throws SettingsRefused */
export function readConfig(): ServiceConfig & SealingSettings {
  return readServiceConfig(process.env, (read) => ({ sealingKeys: sealingKeysOf(read) }));
}
