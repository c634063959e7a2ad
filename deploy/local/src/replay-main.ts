/*
 * npm run replay -- <service> <since>: has a service's relay publish again what its outbox keeps from an instant on (ISO 8601, UTC);
 * on the local stack while it runs, or with DATABASE_URL on a deployment. Consumers ignore the events that they had.
 */
import { replaySince } from '@rakor/messaging';
import pg from 'pg';
import { CannotStart } from './cannot-start.js';
import { commandConnections, knownService } from './command-connections.js';
import { explain } from './explain.js';

try {
  const [name, since = ''] = process.argv.slice(2);
  const service = knownService(name);
  const instant = new Date(since);
  if (Number.isNaN(instant.getTime()))
    throw new CannotStart(`"${since}" is no instant`, 'npm run replay -- directives 2026-11-21T00:00:00Z');
  const client = new pg.Client({ connectionString: commandConnections().database(service, 'relay') });
  await client.connect();
  const events = await replaySince(client, instant).finally(() => client.end());
  console.log(`${events} events of ${service} since ${instant.toISOString()} will be published again.`);
} catch (error) {
  console.error(`Cannot replay: ${explain(error, null)}`);
  process.exitCode = 1;
}
