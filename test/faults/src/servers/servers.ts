import { Connections, type Home, type Passwords } from '@rakor/local-stack';
import type { Proxy, Upstream } from '../proxy/proxy.js';
import type { Ports } from '../stack/places.js';
import type { Processes } from '../stack/processes.js';
import type { SmallDisk } from '../stack/small-disk.js';
import type { Server } from './server.js';

/** PostgreSQL and NATS of a run, with a proxy before each server that the services reach. */
export interface Servers {
  /** What the services are told. */
  readonly proxied: Connections;
  /** What the harness itself uses: past everything that is injected, and to PostgreSQL wherever it takes writes. */
  readonly direct: Connections;
  /** Those that may be troubled, by the name of what they lead to. */
  readonly proxies: Readonly<Record<'nats' | 'postgres', ReadonlyMap<string, Proxy>>>;
  /** Every nats-server. */
  readonly nats: readonly Server[];
  /** What NATS keeps its store on; null where it has no disk of its own. */
  readonly disk: SmallDisk | null;
  /** The PostgreSQL that takes writes at present. */
  readonly primary: Server;
  start(): Promise<void>;
  /** Makes streams and consumers, as the operator does after the broker lost them. */
  provision(): Promise<void>;
  /** Whether every copy is there and current, so that the next server may be lost. */
  isWhole(): Promise<boolean>;
  /** Ends what is beside the processes. */
  close(): Promise<void>;
}

/** Where the servers of a run are to be. */
export interface Site {
  readonly ports: Ports;
  readonly home: Home;
  readonly passwords: Passwords;
  readonly processes: Processes;
}

/** Servers of ours on these ports. */
export function connectionsTo(postgresPort: number, natsPort: number | readonly number[], passwords: Passwords): Connections {
  return new Connections({ postgresPort, natsPort, databaseUrl: undefined, natsUrl: undefined }, passwords);
}

export function upstream(port: number): Upstream {
  return { host: '127.0.0.1', port };
}
