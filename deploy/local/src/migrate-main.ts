/*
 * npm run migrate [-- <service> …]: the migrations of all services, or of those that are named, each as its owner role; on the local
 * stack while it runs, or with DATABASE_URL as the migration job of a deployment.
 */
import { commandConnections, knownService } from './command-connections.js';
import { explain } from './explain.js';
import { migrateService } from './migrate.js';
import { Progress } from './progress.js';
import { services } from './provision.js';

try {
  const connections = commandConnections();
  const progress = new Progress();
  const wanted = process.argv.slice(2).map(knownService);
  for (const service of wanted.length > 0 ? wanted : services) {
    await progress.step(`migrations of ${service}`, () => migrateService(service, connections.database(service, 'owner'), null));
  }
} catch (error) {
  console.error(`Cannot migrate: ${explain(error, null)}`);
  process.exitCode = 1;
}
