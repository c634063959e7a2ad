import type { StreamInfo } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { Client, QueryConfig } from 'pg';
import { Bell } from './bell.js';
import type { PipelinedPublisher } from './publisher.js';
import { Relay } from './relay.js';

const LOGGER = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const CREATED = '2026-11-23T00:00:00Z';

/** What PostgreSQL answers when the outbox is empty. */
function answerOf(text: string): object[] {
  if (text.includes('pg_current_snapshot')) return [{ xmin: '10', id: null }];
  if (text.includes('from relay_cursor') && text.includes('position'))
    return [{ position: '0', stream_sequence: '0', stream_created: CREATED }];
  if (text.includes('from outbox_id_seq')) return [{ behind: false }];
  if (text.includes('date_trunc')) return [{ today: new Date(CREATED) }];
  return [];
}

describe('The relay in office', () => {
  it('keeps the tables when it begins, and not again with each look at the stream', async () => {
    const leaving = new AbortController();
    let looks = 0;
    let housekeepings = 0;
    const query = (given: string | QueryConfig) => {
      const text = typeof given === 'string' ? given : given.text;
      if (text.includes('date_trunc')) housekeepings++;
      if (text.includes('pg_current_snapshot')) {
        if (looks === 3) leaving.abort();
        else relay.doubtBroker();
      }
      const rows = answerOf(text);
      return Promise.resolve({ rows, rowCount: rows.length });
    };
    const relay = new Relay({
      stream: 'THINGS',
      streams: { info: () => Promise.resolve({ created: CREATED, state: { last_seq: looks++ } } as StreamInfo) },
      publisher: {} as PipelinedPublisher,
      bell: new Bell({ subscribe: () => undefined } as unknown as NatsConnection, 'bell', () => true),
      logger: LOGGER,
    });

    await relay.lead({ query } as unknown as Client, leaving.signal);

    expect({ looks, housekeepings }).toEqual({ looks: 3, housekeepings: 1 });
  });
});
