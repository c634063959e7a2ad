/*
 * npm run migrate [-- <service> …]: the migrations of all services, or of those that are named.
 *
 * With DATABASE_URL: the migration job of a deployment, as each service's owner role (<SERVICE>_OWNER_PASSWORD).
 * Without: on the local stack, while it runs.
 */
import { CannotStart } from './cannot-start.js';
import { Connections } from './connections.js';
import { passwordsFromEnvironment } from './deployment.js';
import { explain } from './explain.js';
import { homeIn } from './home.js';
import { migrateService } from './migrate.js';
import { passwordsIn } from './passwords.js';
import { Progress } from './progress.js';
import { services } from './provision.js';
import { repository } from './repository.js';
import { readDeployedSettings, readSettings } from './settings.js';
import { readStackFile } from './stack-file.js';

try {
  const connections = process.env.DATABASE_URL ? ofDeployment() : ofLocalStack();
  const progress = new Progress();
  for (const service of wanted(process.argv.slice(2))) {
    await progress.step(`migrations of ${service}`, () => migrateService(service, connections.database(service, 'owner'), null));
  }
} catch (error) {
  console.error(`Cannot migrate: ${explain(error, null)}`);
  process.exitCode = 1;
}

function ofDeployment(): Connections {
  return new Connections(readDeployedSettings(process.env), passwordsFromEnvironment(process.env, services));
}

function ofLocalStack(): Connections {
  const settings = readSettings([], process.env, repository);
  const home = homeIn(settings.home);
  if (!readStackFile(home.stackFile))
    throw new CannotStart('the local stack is not running', 'npm start migrates by itself, or set DATABASE_URL');
  return new Connections(settings, passwordsIn(home.passwords, services));
}

function wanted(names: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !services.includes(name));
  if (unknown !== undefined) throw new CannotStart(`there is no service ${unknown}`, `services: ${services.join(', ')}`);
  return names.length > 0 ? names : services;
}
