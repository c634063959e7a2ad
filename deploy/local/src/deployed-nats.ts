import { topology } from '@rakor/contracts';
import { natsConfig } from './nats-config.js';
import { natsUsers } from './nats-users.js';

const HEAD = `# Generated from the topology (libs/contracts) by: node deploy/local/dist/nats-config-main.js > deploy/nats/nats.conf
# Passwords come from the environment. Each must start with a letter: NATS reads a leading digit as a number.

`;

/** The configuration of NATS in a deployment: durable before it acknowledges, passwords by environment variable. */
export function deployedNatsConfig(): string {
  const users = natsUsers(topology, (user) => ({ variable: `${user.replaceAll('-', '_')}_nats_password`.toUpperCase() }));
  return HEAD + natsConfig({ users, storeDir: '/data', syncInterval: 'always', monitorPort: 8222 });
}
