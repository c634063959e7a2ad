import { writeFileSync } from 'node:fs';
import { type ServiceTopology, topology } from '@rakor/contracts';
import { startNats, startPostgres } from '@rakor/embedded';
import { type Home, logFile } from './home.js';
import { natsConfig, type NatsUser } from './nats-config.js';
import { natsUsers, PROVISIONER } from './nats-users.js';
import { type Passwords, passwordsOf } from './passwords.js';
import type { Settings } from './settings.js';
import type { ProcessSpec } from './supervisor.js';

/** The embedded PostgreSQL, with its data in the home. */
export function postgresServer(settings: Pick<Settings, 'postgresPort'>, home: Home, passwords: Passwords): ProcessSpec {
  return {
    name: 'postgres',
    start: (onSpawn, signal) =>
      startPostgres({
        dataDir: home.postgres,
        port: settings.postgresPort,
        password: passwords.postgres,
        logFile: logFile(home, 'postgres'),
        onSpawn,
        signal,
      }),
  };
}

/**
 * The embedded nats-server, with a user for each service.
 *
 * @param provision makes streams and consumers; runs again after each restart, which may have come with an empty store
 */
export function natsServer(
  settings: Pick<Settings, 'natsPort'>,
  home: Home,
  passwords: Passwords,
  provision: () => Promise<void>,
  services: readonly ServiceTopology[] = topology,
): ProcessSpec {
  const users = usersWith(passwords, services);
  return {
    name: 'nats',
    start: (onSpawn, signal) => {
      writeFileSync(home.natsConfig, natsConfig({ users }), { mode: 0o600 });
      return startNats({
        storeDir: home.nats,
        port: settings.natsPort,
        configFile: home.natsConfig,
        logFile: logFile(home, 'nats'),
        onSpawn,
        signal,
      });
    },
    restarted: provision,
  };
}

/** The users of an embedded nats-server, whose passwords stand in its configuration. */
export function usersWith(passwords: Passwords, services: readonly ServiceTopology[]): NatsUser[] {
  return natsUsers(services, (user) => ({ value: user === PROVISIONER ? passwords.provisioner : passwordsOf(passwords, user).nats }));
}
