import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { atEnd, eventually } from '@rakor/test-infra';
import { givenPlace, type Place } from '../testing/given-place.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

// Each process compiles the workspace's sources when it starts: 2 s, and ten on a machine that is busy with other things.
jest.setTimeout(90_000);

let place: Place;
let authentication: string;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rakor-'));
  atEnd(() => rm(folder, { recursive: true }));
  authentication = join(folder, 'authentication.conf');
  await writeFile(authentication, '');
  // nats-server looks for it below its own configuration: enough steps upwards end at the root.
  place = await givenPlace({ own: true, config: `include "${'../'.repeat(20)}${authentication.slice(1)}"` });
});

/** A service as a process of its own. */
class Process {
  output = '';
  private readonly ended: Promise<number | null>;

  constructor(env: Record<string, string | undefined>) {
    const args = [
      '--disable-warning=ExperimentalWarning',
      '--import',
      './tools/typescript.mjs',
      'libs/bootstrap/src/testing/probe-main.ts',
    ];
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH: process.env['PATH'], ...env } });
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = once(child, 'exit').then(([code]) => code as number | null);
    this.kill = child.kill.bind(child);
    atEnd(async () => {
      child.kill('SIGKILL');
      await this.ended;
    });
  }

  readonly kill: ChildProcess['kill'];

  /** Null when a signal ended it. */
  code(): Promise<number | null> {
    return this.ended;
  }

  /** The base URL, once it answers. */
  async started(): Promise<string> {
    const line = await eventually(() => this.line('started'), { within: 40_000 });
    return String(line['url']);
  }

  line(message: string): Record<string, unknown> {
    const line = this.output.split('\n').find((text) => text.includes(`"msg":"${message}"`));
    if (line === undefined) throw new Error(`no line "${message}" in:\n${this.output}`);
    return JSON.parse(line) as Record<string, unknown>;
  }
}

describe('The process of a service', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 after %s, and logs what was done', async (signal) => {
    const service = new Process(place.env);
    const url = await service.started();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    service.kill(signal);

    expect(await service.code()).toBe(0);
    expect(service.line('stopped')).toMatchObject({
      why: signal,
      steps: expect.arrayContaining([expect.objectContaining({ ms: 0 })]) as unknown,
    });
  });

  it('ends at once with 1 at a second signal', async () => {
    const service = new Process({ ...place.env, SHUTDOWN_DELAY_MS: '60000' });
    await service.started();

    service.kill('SIGTERM');
    await eventually(() => service.line('stopping'));
    service.kill('SIGTERM');

    expect(await service.code()).toBe(1);
  });

  it('ends with 1 and every problem when its settings do not hold', async () => {
    const service = new Process({ PORT: 'many' });

    expect(await service.code()).toBe(1);
    expect(service.output).toMatch(/^directory cannot start: The settings do not hold:\n {2}- PORT is .*\n {2}- DATABASE_URL is not set/);
  });

  it('ends with 1 and a mend when PostgreSQL is not there', async () => {
    const service = new Process({ ...place.env, DATABASE_URL: 'postgres://x@127.0.0.1:9/x' });

    expect(await service.code()).toBe(1);
    expect(service.output).toContain('directory cannot start: connect ECONNREFUSED 127.0.0.1:9: nothing listens there. Start PostgreSQL');
  });

  it('ends with 1 and a mend when its port is taken', async () => {
    const first = new Process(place.env);
    const { port } = new URL(await first.started());

    const second = new Process({ ...place.env, PORT: port });

    expect(await second.code()).toBe(1);
    expect(second.output).toContain('another process listens on this port. Stop it, or set PORT.');
  });

  it('ends with 1 after an error that nobody caught, because nobody knows what it left behind', async () => {
    const service = new Process(place.env);
    const url = await service.started();

    await fetch(`${url}/v1/regions/36.04/notes/careless`, { method: 'POST' }).catch(() => undefined);

    expect(await service.code()).toBe(1);
    expect(service.line('nobody caught this: ending at once')).toMatchObject({ err: { message: 'nobody awaits this' } });
  });

  it('ends with 1 when NATS closes its connection for good', async () => {
    const service = new Process(place.env);
    await service.started();
    await place.nats.stop();

    // The server comes back and knows the service no more: the client gives up after the second refusal.
    await writeFile(authentication, 'authorization { user: somebody, password: else }');
    await place.nats.start();

    expect(await service.code()).toBe(1);
    expect(service.line('NATS closed the connection for good')).toMatchObject({ level: 'fatal' });
  });
});
