import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { topology } from '@rakor/contracts';
import { eventually } from '@rakor/test-infra';
import { identityOf } from './process-identity.js';
import type { Stack } from './stack-file.js';
import { begin, freePorts, listen, pidsIn, run, type StartProcess } from './testing/start-driver.js';

/*
 * One stack goes through its life here, from first start to last stop: a start takes too long to have one for each test. The first start
 * also builds what the others, and the refused ones at the end, begin with.
 */
const home = await mkdtemp(join(tmpdir(), 'rakor-stack-'));
const env = { ...(await freePorts()), RAKOR_HOME: home };
let start: StartProcess;
let stack: Stack;

const living = (pids: Iterable<number>) => [...pids].filter((pid) => identityOf(pid) !== null);
const directory = (path: string) => fetch(`${stack.services.directory}${path}`);

beforeAll(async () => {
  start = begin(['--no-demo'], env);
  stack = await start.ready();
}, 300_000);
afterAll(async () => {
  await start.signal('SIGTERM');
  await rm(home, { recursive: true, force: true });
}, 60_000);

describe('A started stack', () => {
  it('runs servers, issuer and services as processes of their own', () => {
    const names = ['postgres', 'nats', 'issuer', ...topology.map(({ service }) => service)];

    expect([...pidsIn(home).keys()].sort()).toEqual(names.sort());
    expect(living(pidsIn(home).values())).toHaveLength(names.length);
  });

  it('keeps its secrets from other users of the machine', async () => {
    for (const file of ['passwords.json', 'issuer-key.json', 'nats.conf', 'processes.json']) {
      expect((await stat(join(home, file))).mode & 0o077).toBe(0);
    }
  });

  it('has services that take the tokens of its issuer, and no others', async () => {
    const path = '/v1/regions/36.04/organisations';
    const { output: token } = await run('token', ['auditor', '36.04'], env);

    expect((await fetch(`${stack.services.directory}${path}`, { headers: { authorization: `Bearer ${token}` } })).status).not.toBe(401);
    expect((await directory(path)).status).toBe(401);
  });

  it('can be migrated while it runs', async () => {
    expect(await run('migrate', ['directory'], env)).toMatchObject({ code: 0, output: expect.stringContaining('migrations of directory') });
  });

  it('does not let a second start in', async () => {
    const second = begin(['--no-build'], env);

    expect(await second.ended).toBe(1);
    expect(second.output).toContain(
      `Cannot start: a stack is already running here (pid ${start.pid}) — stop it with Ctrl-C there or: kill ${start.pid}`,
    );
    expect((await directory('/health/ready')).status).toBe(200);
  });

  it('brings every process back that is killed, and the streams that NATS lost with its data', async () => {
    const before = pidsIn(home);
    rmSync(join(home, 'jetstream'), { recursive: true });
    for (const pid of before.values()) process.kill(pid, 'SIGKILL');

    await eventually(
      async () => {
        for (const name of before.keys()) expect(start.output).toMatch(new RegExp(`${name} is back after`));
        expect(await (await directory('/health/ready')).text()).toContain('DIRECTORY holds 0 events');
      },
      { within: 150_000, every: 200 },
    );
    for (const [name, pid] of before) expect(pidsIn(home).get(name)).not.toBe(pid);
  }, 180_000);

  it('lets the demo end the same though every process is killed once while it plays', async () => {
    const playing = run('demo', [], env);
    for (const name of [...pidsIn(home).keys()]) {
      await sleep(2_500);
      process.kill(pidsIn(home).get(name) ?? 0, 'SIGKILL');
    }
    const disturbed = await playing;
    const again = await run('demo', [], env);

    expect(disturbed).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Every addressee has its messages in the inbox: (\d+) of \1\./),
    });
    expect(outcomeIn(disturbed.output)).toHaveLength(5);
    expect(outcomeIn(again.output)).toEqual(outcomeIn(disturbed.output));
  }, 240_000);

  it('leaves processes behind when it is killed itself, which the next start ends', async () => {
    const orphans = pidsIn(home);
    await start.signal('SIGKILL');
    expect(living(orphans.values())).toHaveLength(orphans.size);

    start = begin(['--no-demo', '--no-build'], env, { npm: true });
    stack = await start.ready();

    expect(start.output).toContain(`ended what an earlier start had left running: ${[...orphans.keys()].join(', ')}`);
    expect(living(orphans.values())).toEqual([]);
  }, 180_000);

  it('stops when it is told to, once or twice, says so, and leaves nothing running', async () => {
    const pids = pidsIn(home);
    // A terminal sends Ctrl-C to npm and to us, and npm passes it on: we hear it twice.
    process.kill(stack.pid, 'SIGINT');
    const code = await start.signal('SIGINT');

    expect(code).toBe(0);
    expect(start.output).toContain('everything has stopped');
    expect(living(pids.values())).toEqual([]);
    expect([existsSync(join(home, 'stack.json')), existsSync(join(home, 'processes.json'))]).toEqual([false, false]);
  }, 60_000);
});

describe('A stack whose folder is gone, as when its disk fails', () => {
  it('stops all the same, and leaves nothing running', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'rakor-gone-'));
    const gone = begin(['--no-demo', '--no-build'], { ...(await freePorts()), RAKOR_HOME: elsewhere });
    await gone.ready();
    const pids = pidsIn(elsewhere);
    await rename(elsewhere, `${elsewhere}-moved`);

    expect(await gone.signal('SIGTERM')).toBe(0);
    expect(living(pids.values())).toEqual([]);
    await rm(`${elsewhere}-moved`, { recursive: true });
  }, 90_000);
});

/** The summary's lines, one a meeting. */
function outcomeIn(output: string): string[] {
  return output.split('\n').filter((line) => /^ .* 20\d\d( +\d+){8}$/.test(line));
}

/** The line that a start ends with, which must be its only complaint. */
async function refusal(more: Record<string, string>, flags: string[] = ['--no-demo']): Promise<string> {
  const start = begin([...flags, '--no-build'], { ...env, ...more });
  expect(await start.ended).toBe(1);
  const complaints = start.output.split('\n').filter((line) => line !== '' && !line.startsWith('  ') && line !== 'Rakor');
  expect(complaints).toHaveLength(1);
  expect(existsSync(join(home, 'processes.json'))).toBe(false);
  return complaints[0] ?? '';
}

describe('A start that is stopped half-way', () => {
  it.each([0.2, 1, 2.5])('ends well after %d s', async (seconds) => {
    const half = begin(['--no-demo', '--no-build'], env);
    await sleep(seconds * 1_000);
    const pids = existsSync(join(home, 'processes.json')) ? [...pidsIn(home).values()] : [];

    expect(await half.signal('SIGINT')).toBe(0);
    expect(living(pids)).toEqual([]);
    expect(existsSync(join(home, 'processes.json'))).toBe(false);
  });
});

describe('A start that cannot be', () => {
  it.each([
    ['RAKOR_PG_PORT', 'PostgreSQL', 0],
    ['RAKOR_NATS_PORT', 'NATS', 0],
    ['RAKOR_PORT_BASE', 'directory', 1],
  ] as const)('names the port that is in use, and %s to move it', async (variable, process, place) => {
    const port = Number(env[variable]) + place;
    const occupant = await listen(port);

    const line = await refusal({});
    await occupant?.[Symbol.asyncDispose]();

    expect(line).toMatch(new RegExp(`^Cannot start: port ${port} \\(${process}\\) is in use — .*${variable}=\\d+ npm start$`));
  });

  it('says that DATABASE_URL does not answer, without showing its password', async () => {
    const line = await refusal({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/rakor' });

    expect(line).toBe(
      'Cannot start: PostgreSQL at postgres://127.0.0.1:1/rakor (DATABASE_URL) cannot be used: connect ECONNREFUSED 127.0.0.1:1' +
        ' — start it or correct DATABASE_URL, or unset it to use the embedded PostgreSQL',
    );
  });

  it('says that NATS_URL does not answer', async () => {
    const line = await refusal({ NATS_URL: 'nats://me:secret@127.0.0.1:1' });

    expect(line).toMatch(/^Cannot start: NATS at nats:\/\/127\.0\.0\.1:1 \(NATS_URL\) cannot be used: .* — .*unset it/);
  });

  it('names an option that does not exist', async () => {
    expect(await refusal({}, ['--frehs'])).toMatch(/unknown option --frehs — npm start/);
  });
});

describe('Without a running stack', () => {
  it.each(['token', 'migrate'])('%s says how to start one', async (command) => {
    const { output, code } = await run(command, command === 'token' ? ['leader', '36.04'] : [], env);

    expect(code).toBe(1);
    expect(output).toMatch(/not running.*npm start/);
  });
});
