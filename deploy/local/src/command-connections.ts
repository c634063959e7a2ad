import { CannotStart } from './cannot-start.js';
import { Connections } from './connections.js';
import { passwordsFromEnvironment } from './deployment.js';
import { homeIn } from './home.js';
import { passwordsIn } from './passwords.js';
import { services } from './provision.js';
import { repository } from './repository.js';
import { readDeployedSettings, readSettings } from './settings.js';
import { readStackFile } from './stack-file.js';

/**
 * Whom a command of an operator works on: with DATABASE_URL a deployment, whose environment names every password; without, the local
 * stack while it runs. @throws {CannotStart}
 */
export function commandConnections(): Connections {
  if (process.env.DATABASE_URL) return new Connections(readDeployedSettings(process.env), passwordsFromEnvironment(process.env, services));
  const settings = readSettings([], process.env, repository);
  const home = homeIn(settings.home);
  if (!readStackFile(home.stackFile)) throw new CannotStart('the local stack is not running', 'npm start, or set DATABASE_URL');
  return new Connections(settings, passwordsIn(home.passwords, services));
}

/** The name of a service that exists. @throws {CannotStart} */
export function knownService(name: string | undefined): string {
  if (name === undefined || !services.includes(name))
    throw new CannotStart(`there is no service ${name ?? 'without a name'}`, `services: ${services.join(', ')}`);
  return name;
}
