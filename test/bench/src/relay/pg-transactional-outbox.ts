import type { Outgoing } from '@rakor/messaging';
import { DatabaseSetup, getDisabledLogger, initializePollingMessageListener } from 'pg-transactional-outbox';
import { inChunks, type Way } from './stage.js';
import { Tally } from './tally.js';

const SETUP = {
  outboxOrInbox: 'outbox',
  database: 'bench',
  schema: 'pgto',
  table: 'outbox',
  listenerRole: 'postgres',
  nextMessagesName: 'next_outbox_messages',
} as const;

/**
 * pg-transactional-outbox 0.5.7, its polling listener (the replication listener wants another wal_level), with the settings of its README: all rows
 * may go in parallel, many a query, both protections off as in its example of an outbox, a pool as large as the batch may use,
 * and a batch-size strategy of its own kind without the default's slow start.
 */
const BATCH = 50;

export const pgTransactionalOutbox: Way = {
  name: 'pg-transactional-outbox',
  share: 0.02,
  keepsOrder: false,
  async prepare({ admin }, events) {
    for (const step of [DatabaseSetup.dropAndCreateTable, DatabaseSetup.createPollingFunction, DatabaseSetup.setupPollingIndexes])
      await admin.query(step(SETUP));
    await inChunks(events, (json) =>
      admin.query(
        `insert into pgto.outbox (id, aggregate_type, aggregate_id, message_type, concurrency, payload, created_at)
         select (e->'headers'->>'ce-id')::uuid, 'event', e->>'key', 'event', 'parallel', e, clock_timestamp() from jsonb_array_elements($1::jsonb) e`,
        [json],
      ),
    );
    await admin.query('vacuum analyze');
  },
  async drain({ database, publisher }, events) {
    const tally = new Tally(events.length);
    const dbListenerConfig = { connectionString: database.admin, max: BATCH };
    const [shutdown] = initializePollingMessageListener(
      {
        outboxOrInbox: 'outbox',
        dbListenerConfig,
        settings: {
          dbSchema: SETUP.schema,
          dbTable: SETUP.table,
          enableMaxAttemptsProtection: false,
          enablePoisonousMessageProtection: false,
          nextMessagesFunctionSchema: SETUP.schema,
          nextMessagesFunctionName: SETUP.nextMessagesName,
          nextMessagesBatchSize: BATCH,
          nextMessagesPollingIntervalInMs: 10,
        },
      },
      {
        handle: async ({ payload }) => {
          await publisher.publish(payload as Outgoing);
          tally.add();
        },
      },
      getDisabledLogger(),
      { batchSizeStrategy: () => Promise.resolve(BATCH) },
    );
    await tally.complete;
    return { stop: shutdown };
  },
};
