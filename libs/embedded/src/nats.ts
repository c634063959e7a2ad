import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { natsBinary } from './binaries.js';
import { launch, type Supervision } from './launch.js';

const STOP_MS = 5_000;
const START_MS = 30_000;
const LISTENING = /Listening for client connections on [^\s]*:(\d+)[\s\S]*Server is ready/;

export interface NatsOptions extends Supervision {
  /** JetStream's data; created when it does not exist. */
  readonly storeDir: string;
  /** 0 takes a free one. Overrides the port of `configFile`. */
  readonly port: number;
  /** Users, permissions and the like; without it everybody on this machine may do everything. */
  readonly configFile?: string;
  /** Default: `<storeDir>.log`. */
  readonly logFile?: string;
}

/** A nats-server of ours with JetStream, on 127.0.0.1. */
export interface Nats {
  /** Without a user: "nats://127.0.0.1:4240". */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server is gone, for whatever reason. */
  readonly exited: Promise<void>;
  /** Writes everything to disk first. */
  stop(): Promise<void>;
  /** SIGKILL: what a crash does. */
  kill(): Promise<void>;
}

/**
 * Starts nats-server 2.14 from its npm package and waits until it accepts connections.
 *
 * @throws {EmbeddedServerError}
 */
export async function startNats(options: NatsOptions): Promise<Nats> {
  const { storeDir, port, configFile, logFile = `${storeDir}.log`, onSpawn, signal } = options;
  await mkdir(storeDir, { recursive: true });
  await mkdir(dirname(logFile), { recursive: true });

  const server = await launch({
    server: 'nats-server',
    file: natsBinary(),
    // -1 lets the server itself pick a free port, so that none can be lost between the choice and the bind.
    args: ['-js', '-sd', storeDir, '-a', '127.0.0.1', '-p', String(port || -1), ...(configFile ? ['-c', configFile] : [])],
    logFile,
    readyWhen: (output) => LISTENING.exec(output)?.[1] ?? null,
    patience: START_MS,
    onSpawn,
    signal,
  });

  return {
    url: `nats://127.0.0.1:${server.ready}`,
    port: Number(server.ready),
    pid: server.pid,
    exited: server.exited,
    stop: () => server.end('SIGTERM', STOP_MS),
    kill: () => server.end('SIGKILL', 0),
  };
}
