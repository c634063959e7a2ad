import { setTimeout as sleep } from 'node:timers/promises';
import { whileAway } from '../servers/server.js';
import { ofCluster } from './cluster.js';
import type { Injection } from './injection.js';

const RECOVERING = { server: 'postgres' } as const;

/** The standby lost, and the primary lost for good. A primary that comes back by itself is in postgres.ts. */
export const clusterPostgresFaults: readonly Injection[] = [
  ofCluster('postgres-standby-killed', async ({ standby }) => {
    await standby.end('SIGKILL');
    return { target: standby.name, recovering: RECOVERING };
  }),
  ofCluster('postgres-standby-away', async ({ standby }, random) => {
    // Now and then longer than the services' statement_timeout, after which a commit is answered that only the primary has.
    const ms = random.between(2_000, 18_000);
    await whileAway([standby], () => sleep(ms));
    return { target: standby.name, details: { ms }, recovering: RECOVERING };
  }),
  ofCluster('postgres-failover', async (cluster) => {
    const { name } = cluster.primary;
    const since = performance.now();
    await cluster.failOver();
    return { target: name, recovering: RECOVERING, since, afterwards: () => cluster.rebuildStandby() };
  }),
];
