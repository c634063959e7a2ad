/*
 * npm run audit: computes every service's audit chain anew and says whether it holds, on the local stack while it runs, or with
 * DATABASE_URL on a deployment. Exits 1 when one does not. Keep the heads that it prints somewhere else: they prove the past.
 */
import { verifyAudit } from '@rakor/messaging';
import pg from 'pg';
import { commandConnections } from './command-connections.js';
import { explain } from './explain.js';
import { services } from './provision.js';

try {
  const connections = commandConnections();
  for (const service of services) {
    const client = new pg.Client({ connectionString: connections.database(service, 'relay') });
    await client.connect();
    const { entries, head, faults } = await verifyAudit(client).finally(() => client.end());
    console.log(
      `${service}: ${entries} entries, ${faults.length === 0 ? 'the chain holds' : 'THE CHAIN IS BROKEN'}, head ${head || 'none'}`,
    );
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(`Cannot verify: ${explain(error, null)}`);
  process.exitCode = 1;
}
