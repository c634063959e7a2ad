import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { type Connections, PROVISIONER } from '@rakor/local-stack';
import { inboxPrefixOf } from '@rakor/messaging';
import { setTimeout as sleep } from 'node:timers/promises';

/** JetStream as one user sees it. */
export interface JetStream {
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  /** For what the API of JetStream has and its client has not. */
  readonly nats: NatsConnection;
}

const PAUSE_MS = 500;

export interface Manner {
  /** Whose rights it has; the provisioner may make and read everything, and only a service may publish its events. */
  readonly user?: string;
  readonly attempts?: number;
}

/** Does something with JetStream, directly and not through the proxy. A broker that is just coming back is waited for. */
export async function withJetStream<T>(
  connections: Connections,
  work: (jetStream: JetStream) => Promise<T>,
  { user = PROVISIONER, attempts = 20 }: Manner = {},
): Promise<T> {
  const { url, password } = connections.nats(user);
  const login = { servers: url.split(','), user, pass: password, inboxPrefix: inboxPrefixOf(user), reconnect: false, timeout: 5_000 };
  for (let attempt = 1; ; attempt++) {
    try {
      const nats = await connect(login);
      try {
        return await work({ nats, js: jetstream(nats), jsm: await jetstreamManager(nats, { checkAPI: false }) });
      } finally {
        await nats.close();
      }
    } catch (error) {
      if (attempt === attempts) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
