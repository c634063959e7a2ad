import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { atEnd, eventually } from '@rakor/test-infra';
import { root, runNode } from './command.js';

const JEST = ['node_modules/jest/bin/jest.js', '--config', 'test/workspace/src/fixtures/jest.config.mjs'];

/** What a run keeps in the folder for temporary files that it is given. */
const FOLDERS = 'rakor-test-*';
const POSTGRES = 'rakor-test-*/postgres/postmaster.pid';
const NATS = 'rakor-test-*/*.pid';

// Each run starts servers of its own, beside all that the suite runs.
jest.setTimeout(150_000);

describe('A test run', () => {
  it('fails a spec file that leaves something open, and names it', async () => {
    const { code, stderr } = await runNode([...JEST, 'leaves-a-server']);

    expect(code).toBe(1);
    expect(stderr).toContain('left open: TCPServerWrap');
  });

  it.each([
    ['SIGINT', 'its servers run', NATS],
    ['SIGKILL', 'its servers run', NATS],
    ['SIGKILL', 'its first server starts', POSTGRES],
  ] as const)('leaves nothing behind when it ends by %s while %s', async (signal, _, moment) => {
    const { run, temporary } = await givenRun();
    await eventually(() => expect(globSync(moment, { cwd: temporary })).toHaveLength(1), { within: 90_000 });
    const servers = globSync([POSTGRES, NATS], { cwd: temporary }).map((file) => pidIn(join(temporary, file)));

    // The whole group, as the terminal does on Ctrl-C.
    process.kill(-Number(run.pid), signal);

    await eventually(() => {
      expect(globSync(FOLDERS, { cwd: temporary })).toEqual([]);
      expect(servers.filter(isAlive)).toEqual([]);
    });
    expect(servers.length).toBeGreaterThan(0);
  });
});

/** Starts Jest on a file that holds its servers, in a process group and with a folder for temporary files of its own. */
async function givenRun() {
  const temporary = await mkdtemp(join(tmpdir(), 'rakor-tidy-'));
  await chmod(temporary, 0o711);
  atEnd(() => rm(temporary, { recursive: true, force: true }));

  const env = { ...process.env, TMPDIR: temporary };
  const run = spawn(process.execPath, [...JEST, 'waits'], { cwd: root, env, detached: true, stdio: 'ignore' });
  const gone = once(run, 'exit');
  atEnd(async () => {
    run.kill('SIGKILL');
    await gone;
  });
  return { run, temporary };
}

function pidIn(file: string): number {
  return Number.parseInt(readFileSync(file, 'utf8'), 10);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
