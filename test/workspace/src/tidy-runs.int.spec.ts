import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { atEnd, eventually } from '@rakor/test-infra';
import { root, runNode } from './command.js';

const JEST = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', 'test/workspace/src/fixtures/jest.config.mjs'];

describe('A test run', () => {
  it('fails a spec file that leaves something open, and names it', async () => {
    const { code, stderr } = await runNode([...JEST, 'leaves-a-server']);

    expect(code).toBe(1);
    expect(stderr).toContain('left open: TCPServerWrap');
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('leaves nothing behind when it ends by %s', async (signal) => {
    const { run, folder } = await runningTests();
    const servers = [...globSync(`${folder}/*.pid`), `${folder}/postgres/postmaster.pid`].map(pidIn);
    expect(servers).toHaveLength(2);

    // The whole group, as the terminal does on Ctrl-C.
    process.kill(-Number(run.pid), signal);

    await eventually(() => {
      expect(existsSync(folder)).toBe(false);
      expect(servers.filter(isAlive)).toEqual([]);
    });
  });
});

/** Starts Jest on a file that holds its servers, in a process group of its own, and waits until they are up. */
async function runningTests() {
  const run = spawn(process.execPath, [...JEST, 'waits'], { cwd: root, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(run, 'exit');
  atEnd(async () => {
    run.kill('SIGKILL');
    await gone;
  });
  let output = '';
  run.stderr.on('data', (chunk) => (output += String(chunk)));
  const folder = await eventually(() => {
    const found = /"dir":"([^"]+)"/.exec(output)?.[1];
    if (found === undefined) throw new Error(`The servers are not up: ${output}`);
    return found;
  });
  return { run, folder };
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
