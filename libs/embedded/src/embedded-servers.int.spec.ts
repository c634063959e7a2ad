import { afterAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { postgresBinaries } from './binaries.js';
import { startNats } from './nats.js';
import { startPostgres } from './postgres.js';

const folder = await mkdtemp(join(tmpdir(), 'rakor-embedded-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy()).end();
  });

describe('An embedded PostgreSQL', () => {
  it('keeps its data over a stop, and over a crash', async () => {
    const dataDir = join(folder, 'kept');
    const first = await startPostgres({ dataDir, port: 0, ephemeral: true });
    await first.stop();
    const second = await startPostgres({ dataDir, port: first.port, ephemeral: true });
    await second.kill();
    const third = await startPostgres({ dataDir, port: first.port, ephemeral: true });

    expect(await accepts(first.port)).toBe(true);
    await third.stop();
    expect(await accepts(first.port)).toBe(false);
  });

  it('runs the programs of a given folder', async () => {
    const binaries = dirname(postgresBinaries().postgres);
    const server = await startPostgres({ dataDir: join(folder, 'given'), port: 0, ephemeral: true, binaries });

    expect(await accepts(server.port)).toBe(true);
    await server.stop();
  });

  it('says that its port is in use', async () => {
    const one = await startPostgres({ dataDir: join(folder, 'one'), port: 0, ephemeral: true });
    const other = startPostgres({ dataDir: join(folder, 'other'), port: one.port, ephemeral: true });

    await expect(other).rejects.toMatchObject({ failure: 'port-in-use' });
    await one.stop();
  });

  it('refuses data of another version', async () => {
    const dataDir = join(folder, 'old');
    await (await startPostgres({ dataDir, port: 0, ephemeral: true })).stop();
    await writeFile(join(dataDir, 'PG_VERSION'), '15\n');

    await expect(startPostgres({ dataDir, port: 0 })).rejects.toMatchObject({ failure: 'other-version' });
  });
});

describe('An embedded nats-server', () => {
  it('picks a free port, and takes the same one again after a crash', async () => {
    const storeDir = join(folder, 'jetstream');
    const first = await startNats({ storeDir, port: 0 });
    await first.kill();
    const second = await startNats({ storeDir, port: first.port });

    expect(second.url).toBe(first.url);
    await second.stop();
    expect(await accepts(first.port)).toBe(false);
  });

  it('says that its port is in use', async () => {
    const one = await startNats({ storeDir: join(folder, 'a'), port: 0 });

    await expect(startNats({ storeDir: join(folder, 'b'), port: one.port })).rejects.toMatchObject({ failure: 'port-in-use' });
    await one.stop();
  });
});
