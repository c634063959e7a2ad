import { randomBytes } from 'node:crypto';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { atEnd } from './at-end.js';
import { type NatsServer, startContainer, startEmbedded } from './run/nats-server.js';
import { testRun } from './run/test-run.js';

/** A nats-server with JetStream that belongs to one spec file, and can fail for it. */
export interface TestNats {
  /** Stays the same over stops and starts. Without a user. */
  readonly url: string;
  /** Starts it again on the same port, with the data that it had. */
  start(): Promise<void>;
  /** An orderly end: data is written, clients are told. */
  stop(): Promise<void>;
  /** SIGKILL: what a crash does. */
  kill(): Promise<void>;
  /** Crashes it and starts it again without any of its data: no streams, no consumers. */
  wipe(): Promise<void>;
  /** Keeps a copy of its data as they are now; it stops and starts again for that. */
  remember(): Promise<void>;
  /** Crashes it and starts it again with the data of the last `remember`: what a disk that lost its last writes does. */
  rewind(): Promise<void>;
}

export interface GivenNats {
  /** nats-server configuration, such as users and permissions; without it everybody may do everything. */
  readonly config?: string;
  /** For files that stop, kill or wipe it: with TEST_INFRA=external they get one of their own, others the given one. */
  readonly own?: boolean;
}

/** Starts a nats-server for this spec file (about 60 ms); it ends with the file. */
export async function givenNats({ config = '', own = config !== '' }: GivenNats = {}): Promise<TestNats> {
  const { natsUrl } = testRun();
  return natsUrl !== undefined && !own ? givenServer(natsUrl) : ownServer(config);
}

async function ownServer(config: string): Promise<TestNats> {
  const { dir, infra } = testRun();
  const base = join(dir, `nats-${randomBytes(4).toString('hex')}`);
  const place = { storeDir: base, configFile: `${base}.conf`, pidFile: `${base}.pid` };
  await writeFile(place.configFile, infra === 'containers' ? config : `pid_file: "${place.pidFile}"\n${config}`);

  const launch = (port: number): Promise<NatsServer> => (infra === 'containers' ? startContainer(place, port) : startEmbedded(place, port));
  let server: NatsServer | null = await launch(0);
  const { url, port } = server;

  const end = async (how: 'stop' | 'kill'): Promise<void> => {
    const running = server;
    server = null;
    await running?.[how]();
  };
  const start = async (): Promise<void> => {
    server ??= await launch(port);
  };
  const wipe = async (): Promise<void> => {
    await end('kill');
    await rm(place.storeDir, { recursive: true, force: true });
    await start();
  };
  const copy = `${base}-copy`;
  const remember = async (): Promise<void> => {
    await end('stop');
    await cp(place.storeDir, copy, { recursive: true });
    await start();
  };
  const rewind = async (): Promise<void> => {
    await end('kill');
    await rm(place.storeDir, { recursive: true, force: true });
    await cp(copy, place.storeDir, { recursive: true });
    await start();
  };
  atEnd(() => end('kill'));
  return { url, start, stop: () => end('stop'), kill: () => end('kill'), wipe, remember, rewind };
}

/** Somebody's server: emptied before and after, because its streams outlive the file. Such a run has one worker. */
async function givenServer(url: string): Promise<TestNats> {
  const refuse = (): Promise<never> =>
    Promise.reject(new Error('This NATS was given by TEST_NATS_URL: say givenNats({ own: true }) to stop it.'));
  await deleteStreams(url);
  atEnd(() => deleteStreams(url));
  return { url, start: refuse, stop: refuse, kill: refuse, wipe: refuse, remember: refuse, rewind: refuse };
}

async function deleteStreams(url: string): Promise<void> {
  const connection = await connect({ servers: url });
  try {
    const manager = await jetstreamManager(connection);
    for (const name of await manager.streams.names().next()) await manager.streams.delete(name);
  } finally {
    await connection.close();
  }
}
