/*
 * Prints the configuration of one server of a deployed cluster: NATS_CLUSTER_PASSWORD=… node deploy/local/dist/nats-cluster-main.js nats-1 nats-1 nats-2 nats-3
 */
import { clusteredNatsConfig } from './deployed-nats.js';

const [name, ...servers] = process.argv.slice(2);
const password = process.env.NATS_CLUSTER_PASSWORD;
if (name !== undefined && servers.includes(name) && password) {
  process.stdout.write(
    clusteredNatsConfig(
      name,
      servers.map((server) => `${server}:6222`),
      password,
    ),
  );
} else {
  console.error('NATS_CLUSTER_PASSWORD=… nats-cluster-main.js <this server> <every server …>');
  process.exitCode = 1;
}
