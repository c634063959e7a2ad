/*
 * The provision job of a deployment: roles, schemas, streams and consumers. Safe to repeat; runs before the migrations.
 *
 * NATS_REPLICAS: copies of each stream, 3 in a cluster of three; default 1.
 * DATABASE_URL of an admin, NATS_URL with the provisioner's user and password, and <SERVICE>_{OWNER,APP,RELAY,NATS}_PASSWORD.
 */
import { Connections } from './connections.js';
import { passwordsFromEnvironment } from './deployment.js';
import { explain } from './explain.js';
import { PROVISIONER } from './nats-users.js';
import { Progress } from './progress.js';
import { provisionRoles, provisionStreams, services } from './provision.js';
import { readDeployedSettings } from './settings.js';

try {
  const settings = readDeployedSettings(process.env);
  const passwords = passwordsFromEnvironment(process.env, services);
  const connections = new Connections(settings, passwords);
  const progress = new Progress();
  await progress.step('roles and schemas', () => provisionRoles(connections.admin, true, passwords));
  await progress.step('streams and consumers', () =>
    provisionStreams(connections.nats(PROVISIONER), true, { replicas: Number(process.env.NATS_REPLICAS || 1) }),
  );
} catch (error) {
  console.error(`Cannot provision: ${explain(error, null)}`);
  process.exitCode = 1;
}
