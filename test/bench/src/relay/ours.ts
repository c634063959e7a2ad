import { Bell, bellOf, clientSeat, Leadership, type Outgoing, Relay } from '@rakor/messaging';
import { SERVICE, STREAM } from '../publish/bench-stream.js';
import { inBatches } from '../publish/in-batches.js';
import { inChunks, type Stage, type Way } from './stage.js';
import { Tally } from './tally.js';

const LOGGER = { debug: () => undefined, info: () => undefined, warn: console.warn, error: console.error };

/** The relay as a service runs it: elected, over the relay role's connection, with cursor, gaps and checks of the stream. */
export const ourRelay: Way = {
  name: 'our relay',
  share: 1,
  keepsOrder: true,
  async prepare({ admin }, events) {
    await admin.query(`set search_path = ${SERVICE}`);
    await admin.query('truncate outbox');
    await admin.query('alter sequence outbox_id_seq restart');
    await admin.query('update relay_cursor set position = 0, stream_sequence = 0, stream_created = null');
    await inChunks(events, (json) =>
      admin.query(
        `insert into outbox (event_id, region, subject, key, headers, body)
         select (e->'headers'->>'ce-id')::uuid, e->'headers'->>'ce-region', e->>'subject', e->>'key', e->'headers', e->>'body'
         from jsonb_array_elements($1::jsonb) with ordinality as a(e, n) order by n`,
        [json],
      ),
    );
    await admin.query('vacuum analyze outbox');
  },
  async drain({ database, nats, stream, publisher, admin }, events) {
    const tally = new Tally(events.length);
    const bell = new Bell(nats, bellOf(SERVICE), () => true);
    const relay = new Relay({
      stream: STREAM,
      streams: stream.jsm.streams,
      publisher,
      bell,
      logger: LOGGER,
      onCarried: (count) => tally.add(count),
    });
    const leadership = new Leadership(`${SERVICE}-relay`, () => clientSeat(database.relay, 'bench'), relay, LOGGER);
    leadership.start();
    await tally.complete;
    return {
      stop: async () => {
        await leadership.stop();
        const { rowCount } = await admin.query('select from relay_cursor where position = (select max(id) from outbox)');
        if (rowCount !== 1) throw new Error('our relay left without its cursor at the last row');
      },
    };
  },
};

/** The limit: no database at all. */
export const fromMemory: Way = {
  name: 'from memory',
  share: 1,
  keepsOrder: true,
  prepare: () => Promise.resolve(),
  async drain({ publisher }: Stage, events: readonly Outgoing[]) {
    await inBatches(events, (event) => publisher.publish(event));
    return { stop: () => Promise.resolve() };
  },
};
