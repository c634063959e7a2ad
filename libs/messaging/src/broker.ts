import { setTimeout as sleep } from 'node:timers/promises';
import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import type { NatsSettings } from './options.js';

/** A service's one connection to NATS. */
export interface Broker {
  readonly nats: NatsConnection;
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  /** Where this service's replies go; its NATS user may subscribe to nothing else. */
  readonly inboxPrefix: string;
}

const RETRY_MS = 500;

/** Connects, and keeps trying for as long as it takes. @returns null when `signal` aborts before */
export async function connectBroker(service: string, settings: NatsSettings, signal: AbortSignal): Promise<Broker | null> {
  while (!signal.aborted) {
    const broker = await connectOnce(service, settings).catch(() => null);
    if (broker && signal.aborted) await broker.nats.close();
    else if (broker) return broker;
    await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
  }
  return null;
}

async function connectOnce(service: string, { url, user, password }: NatsSettings): Promise<Broker> {
  const inboxPrefix = inboxPrefixOf(service);
  const nats = await connect({
    servers: url.split(','),
    name: service,
    inboxPrefix,
    timeout: 2_000,
    // The client's own default gives up after ten attempts, for ever.
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    pingInterval: 10_000,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { pass: password }),
  });
  // checkAPI would ask for $JS.API.INFO, which a service's user may not.
  return { nats, js: jetstream(nats), jsm: await jetstreamManager(nats, { checkAPI: false, timeout: 2_000 }), inboxPrefix };
}

/** "_INBOX_directives" */
export function inboxPrefixOf(service: string): string {
  return `_INBOX_${service}`;
}
