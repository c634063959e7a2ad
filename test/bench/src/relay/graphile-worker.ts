import type { Outgoing } from '@rakor/messaging';
import { Logger, run, runMigrations } from 'graphile-worker';
import { inChunks, type Way } from './stage.js';
import { Tally } from './tally.js';

const logger = new Logger(() => () => undefined);

/** graphile-worker 0.18 with the configuration that its own performance page (worker.graphile.org/docs/performance) measures: batched fetches and completions. */
const TUNED = { concurrentJobs: 24, maxPoolSize: 25, localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 };

export const graphileWorker: Way = {
  name: 'graphile-worker',
  share: 0.3,
  keepsOrder: false,
  async prepare({ database, admin }, events) {
    await admin.query('drop schema if exists graphile_worker cascade');
    await runMigrations({ connectionString: database.admin, logger });
    await inChunks(events, (json) =>
      admin.query(
        `select count(*) from graphile_worker.add_jobs(array(
           select json_populate_record(null::graphile_worker.job_spec, json_build_object('identifier', 'publish', 'payload', e))
           from json_array_elements($1::json) e))`,
        [json],
      ),
    );
    await admin.query('vacuum analyze');
  },
  async drain({ database, publisher }, events) {
    const tally = new Tally(events.length);
    const runner = await run({
      preset: { worker: { ...TUNED, connectionString: database.admin } },
      logger,
      noHandleSignals: true,
      taskList: {
        publish: async (event) => {
          await publisher.publish(event as Outgoing);
          tally.add();
        },
      },
    });
    await tally.complete;
    return runner;
  },
};
