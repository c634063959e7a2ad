import { topology } from '@rakor/contracts';
import { natsConfig, type NatsConfigOptions } from './nats-config.js';
import { natsUsers } from './nats-users.js';

const HEAD = `# Generated from the topology (libs/contracts) by: node deploy/local/dist/nats-config-main.js > deploy/nats/nats.conf
# Passwords come from the environment. Each must start with a letter: NATS reads a leading digit as a number.

`;

/** The configuration of NATS in a deployment: durable before it acknowledges, passwords by environment variable. */
export function deployedNatsConfig(): string {
  return HEAD + natsConfig(DEPLOYED);
}

/** The same for one server of a cluster, whose routes are "host:port"; the servers' own password stands in it. */
export function clusteredNatsConfig(serverName: string, routes: readonly string[], password: string): string {
  return natsConfig({ ...DEPLOYED, cluster: { serverName, listen: '0.0.0.0:6222', routes, password } });
}

const DEPLOYED: NatsConfigOptions = {
  users: natsUsers(topology, (user) => ({ variable: `${user.replaceAll('-', '_')}_nats_password`.toUpperCase() })),
  storeDir: '/data',
  syncInterval: 'always',
  monitorPort: 8222,
};
