/*
 * Prints the configuration of the deployed NATS, whose passwords come from the environment:
 * npm run build && node deploy/local/dist/nats-config-main.js > deploy/nats/nats.conf
 */
import { deployedNatsConfig } from './deployed-nats.js';

process.stdout.write(deployedNatsConfig());
