import type { NatsConnection } from '@nats-io/nats-core';
import type { Outgoing } from '@rakor/messaging';
import { Client } from 'pg';
import type { BenchDatabase } from '../harness/servers.js';
import type { BenchStream } from '../publish/bench-stream.js';
import type { TimedPublisher } from './tally.js';

/** Where a turn plays. */
export interface Stage {
  readonly database: BenchDatabase;
  readonly nats: NatsConnection;
  readonly stream: BenchStream;
  readonly publisher: TimedPublisher;
  /** As the superuser. */
  readonly admin: Client;
}

/** One way of getting rows of a table to a stream. */
export interface Way {
  readonly name: string;
  /** How many rows it gets, of `full`: rates are compared, and a slow one need not take minutes. */
  readonly share: number;
  /** Whether it promises the order of each key. */
  readonly keepsOrder: boolean;
  /** Puts the events where it reads them from, before the clock runs. */
  prepare(stage: Stage, events: readonly Outgoing[]): Promise<void>;
  /** Resolves when all are stored; then `stop` ends it, off the clock. */
  drain(stage: Stage, events: readonly Outgoing[]): Promise<{ stop(): Promise<unknown> }>;
}

const CHUNK = 2_000;

/** Calls `insert` with the events as JSON, so many at a time. */
export async function inChunks(events: readonly Outgoing[], insert: (json: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < events.length; from += CHUNK) await insert(JSON.stringify(events.slice(from, from + CHUNK)));
}

/** A connection as `url` says. */
export async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
