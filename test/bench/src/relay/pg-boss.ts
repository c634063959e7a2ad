import type { Outgoing } from '@rakor/messaging';
import { PgBoss } from 'pg-boss';
import type { Way } from './stage.js';
import { Tally } from './tally.js';

const QUEUE = 'events';
const INSERT = 2_000;

/**
 * pg-boss 12.38 with what its documentation of `work()` (pgboss.io/api/workers) offers for throughput: jobs fetched and completed by the batch,
 * several workers, and no pause while batches come back full. Handlers of a batch publish together, over our publisher:
 * what is compared is the relay.
 */
const TUNED = { batchSize: 1_000, localConcurrency: 2, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 } as const;

export const pgBoss: Way = {
  name: 'pg-boss',
  share: 0.3,
  keepsOrder: false,
  async prepare({ database, admin }, events) {
    await admin.query('drop schema if exists pgboss cascade');
    const boss = await started(database.admin);
    await boss.createQueue(QUEUE);
    for (let from = 0; from < events.length; from += INSERT)
      await boss.insert(
        QUEUE,
        events.slice(from, from + INSERT).map((data) => ({ data })),
      );
    await boss.stop({ graceful: false });
    await admin.query('vacuum analyze');
  },
  async drain({ database, publisher }, events) {
    const tally = new Tally(events.length);
    const boss = await started(database.admin);
    await boss.work<Outgoing>(QUEUE, TUNED, async (jobs) => {
      await Promise.all(jobs.map(({ data }) => publisher.publish(data)));
      tally.add(jobs.length);
    });
    await tally.complete;
    return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
  },
};

/** Without its cron and maintenance, which have nothing to do here. */
async function started(connectionString: string): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString, schedule: false, supervise: false });
  boss.on('error', console.error);
  await boss.start();
  return boss;
}
